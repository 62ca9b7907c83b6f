package org.lantai.extract.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.config.FrontMatter;
import org.lantai.extract.block.BlockBuilder;
import org.lantai.extract.block.DomTree;
import org.lantai.extract.draft.Excess;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.model.Block;
import org.lantai.model.Problem;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.text.BoundedMarkdown;
import org.lantai.text.CjkEmphasis;

/** Takes the article out of a Markdown capture; all of it is the article, but its front matter and imprint lines. */
public final class MarkdownExtractor {
    private final ImprintReader imprints = new ImprintReader();
    private final BoundedMarkdown markdown;

    public MarkdownExtractor() {
        List<Extension> extensions = List.of(TablesExtension.create(), FootnoteExtension.create(), new CjkEmphasis());
        markdown = new BoundedMarkdown(new MutableDataSet().set(Parser.EXTENSIONS, extensions));
    }

    /**
     * An article and what was wrong with its front matter.
     *
     * @param article the article
     * @param problems complaints about the front matter, which is then left aside
     */
    public record Result(Extraction article, List<Problem> problems) {}

    /**
     * Extracts the article.
     *
     * @param text the capture
     * @param baseUri its address, empty when unknown
     * @param file its file, for complaints
     */
    public Result extract(String text, String baseUri, String file) {
        FrontMatter parts = FrontMatter.split(text);
        MarkdownFrontMatter front = MarkdownFrontMatter.read(parts.yaml(), file);
        BoundedMarkdown.Rendered html = markdown.render(parts.body());
        DomTree tree = DomTree.of(html.markup(), baseUri);
        Set<Excess> excess = EnumSet.noneOf(Excess.class);
        excess.addAll(tree.excess());
        if (!html.whole()) {
            excess.add(Excess.SIGNS);
        }
        Optional<String> title = front.title().or(() -> heading(tree.page()));
        return new Result(article(tree.page(), title, front, excess), front.problems());
    }

    private Extraction article(Document page, Optional<String> title, MarkdownFrontMatter front, Set<Excess> excess) {
        List<Block> blocks = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        Imprint imprint = Imprint.NONE;
        for (Block block : BlockBuilder.build(page.body())) {
            Optional<Imprint> said = block instanceof Block.Paragraph p ? imprints.read(p.text()) : Optional.empty();
            if (said.isPresent()) {
                omissions.add(new Omission(Rule.IMPRINT, block.text()));
            } else if (!isTitle(block, title)) {
                blocks.add(block);
            }
            imprint = imprint.and(said.orElse(Imprint.NONE));
        }
        return new Extraction(front.metadata(title, imprint), blocks, omissions).withExcess(excess);
    }

    private static boolean isTitle(Block block, Optional<String> title) {
        return block instanceof Block.Heading && title.isPresent() && Headlines.same(block.text(), title.get());
    }

    private static Optional<String> heading(Document page) {
        return Optional.ofNullable(page.selectFirst("h1"))
                .map(Element::wholeText)
                .map(Spacing::collapse);
    }
}
