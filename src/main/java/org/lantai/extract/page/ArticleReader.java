package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.lantai.extract.block.BlockBuilder;
import org.lantai.extract.block.DomAttachments;
import org.lantai.extract.data.JsonScripts;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.ClosingSignature;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.Labels;
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.PageKind;
import org.lantai.model.edit.Omission;

/** Reads the article of a page. Takes apart the tree it is given. */
final class ArticleReader {
    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();
    private final Labels labels = new Labels();
    private final PageNotes notes = new PageNotes(furniture, imprints, labels);
    private final DomImprint imprint = new DomImprint(imprints, labels);
    private final ClosingSignature signature = new ClosingSignature(new PrintedNames());
    private final DomMetadata metadata = new DomMetadata(new DateReader());

    /** The article; what the page shows around it stands among the omissions, in the order of the page. */
    Extraction read(DomPage page, DomView view) {
        DomArticle shown = DomArticle.find(page.parts(), view, notes);
        DomArticle article = UnshownArticle.or(shown, page, notes);
        Imprint around = around(page.parts().scripts(), article);
        article.container().ifPresent(container -> takeIn(container, article));
        OutsideText outside = OutsideText.of(page.body(), article.container(), article.hiddenToo());
        List<Omission> omissions = new ArrayList<>(outside.before());
        omissions.addAll(pruned(article));
        List<Block> blocks = article.container().map(BlockBuilder::build).orElse(List.of());
        PruneBlocks.Pruned pruned = new PruneBlocks(furniture, imprints, labels, readable(article))
                .prune(blocks, article.headline(), around.date());
        omissions.addAll(pruned.omissions());
        omissions.addAll(outside.behind());
        Imprint said = around.and(pruned.imprint())
                .and(imprint.numbered(article.outline(), article.headline(), pruned.blocks()));
        return new Extraction(
                PageKind.ARTICLE,
                metadata(page, article.headline(), said, signature.read(pruned.blocks())),
                pruned.blocks(),
                omissions,
                page.tree().excess(),
                article.topic().isDoubtful(Block.text(pruned.blocks())));
    }

    /** What the page says of a text with that headline. */
    Metadata metadata(DomPage page, DomHeadline headline, Imprint said, Imprint signed) {
        return metadata.read(page.document(), page.parts(), headline, said, signed, page.captured())
                .withParts(page.pages())
                .withRest(page.rest());
    }

    private Imprint around(JsonScripts scripts, DomArticle article) {
        DomHeadline headline = article.headline();
        Imprint around =
                imprint.read(article.outline(), headline.last(), headline.beside(), article.lines(), scripts::account);
        return article.isInPage()
                ? around
                : around.and(imprint.read(article.inside(), -1, List.of(), article.allInside(), scripts::account));
    }

    /** What the site hangs below an article as its attachments is of the article. */
    private static void takeIn(Element container, DomArticle article) {
        if (article.isInPage()) {
            DomAttachments.behind(container, article.hiddenToo()).forEach(container::appendChild);
        }
    }

    private List<Omission> pruned(DomArticle article) {
        List<Omission> omissions = new ArrayList<>(article.prune(furniture));
        article.container().ifPresent(container -> {
            omissions.addAll(PruneEmbedded.prune(container));
            omissions.addAll(PruneLineNumbers.prune(container));
        });
        return omissions;
    }

    /** Short lines of the article with their parts kept apart, by what remains of them without blanks. */
    private Map<String, String> readable(DomArticle article) {
        Map<String, String> readable = new HashMap<>();
        for (DomRun line : article.text()) {
            if (line.weight() <= PruneBlocks.LONGEST_IMPRINT && line.text().indexOf(DomOutline.SEAM) >= 0) {
                readable.putIfAbsent(Spacing.squeeze(line.text()), imprint.readable(line));
            }
        }
        return readable;
    }
}
