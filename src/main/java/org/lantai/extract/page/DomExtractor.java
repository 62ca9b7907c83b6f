package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.Labels;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.Omission;
import org.lantai.model.PageKind;

/** Takes the article out of an HTML page. */
public final class DomExtractor {
    /** An article with fewer characters in sentences is looked for elsewhere too: in scripts, in what is hidden. */
    private static final int TOO_LITTLE = 60;

    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();
    private final Labels labels = new Labels();
    private final PageNotes notes = new PageNotes(furniture, imprints, labels);
    private final DomImprint imprint = new DomImprint(imprints, labels);
    private final DomMetadata metadata = new DomMetadata(new DateReader());

    /**
     * Extracts the article.
     *
     * @param html the source of the page
     * @param baseUri its address, empty when unknown
     */
    public Extraction extract(String html, String baseUri) {
        DomTree tree = DomTree.of(html, baseUri);
        Document page = tree.page();
        DomParts parts = DomParts.of(page);
        List<Omission> jammer = DomJammer.remove(page);
        DomThread thread = DomThread.find(page, parts.meta());
        return thread.isThread()
                ? thread(tree, parts, thread, jammer, PartLinks.of(page, baseUri, DomMetadata.url(page, parts)))
                : article(tree, parts, jammer, thread, PartLinks.of(page, baseUri, DomMetadata.url(page, parts)));
    }

    private Extraction article(
            DomTree tree, DomParts parts, List<Omission> before, DomThread comments, SortedMap<Integer, String> pages) {
        Document page = tree.page();
        DomArticle shown = DomArticle.find(page, parts, notes, false);
        DomArticle article = shown.prose() < TOO_LITTLE ? elsewhere(page, parts, shown) : shown;
        Imprint around = around(parts.scripts(), article);
        List<Omission> omissions = new ArrayList<>(before);
        omissions.addAll(article.prune(furniture));
        List<Block> blocks = article.container().map(BlockBuilder::build).orElse(List.of());
        PruneBlocks.Pruned pruned = new PruneBlocks(furniture, imprints, labels, readable(article))
                .prune(blocks, article.headline(), around.date());
        omissions.addAll(pruned.omissions());
        omissions.addAll(comments.besides(article.container()));
        return new Extraction(
                PageKind.ARTICLE,
                metadata.read(page, parts, article.headline(), around.and(pruned.imprint()))
                        .withParts(pages),
                pruned.blocks(),
                omissions,
                tree.excess(),
                article.topic().isDoubtful(Block.text(pruned.blocks())));
    }

    /** All posts, with the headline of the page; what the page says of itself counts for the first. */
    private Extraction thread(
            DomTree tree, DomParts parts, DomThread thread, List<Omission> before, SortedMap<Integer, String> pages) {
        Document page = tree.page();
        DomHeadline headline = DomHeadline.find(page, parts.meta(), DomOutline.of(page.body(), false), new DomHints());
        boolean question =
                thread.kind() == DomThread.Kind.ANSWERS && thread.opener().isEmpty();
        DomPosts.Made made = DomPosts.of(thread.all(), headline.title());
        Extraction above = question
                ? article(tree, parts, List.of(), DomThread.NONE, pages)
                : new Extraction(Metadata.NONE, List.of(), List.of());
        List<Block> blocks = new ArrayList<>();
        if (!above.blocks().isEmpty()) {
            blocks.add(new Block.Post(Optional.empty(), above.metadata().date(), Optional.empty(), above.blocks()));
        }
        blocks.addAll(made.posts());
        List<Omission> omissions = new ArrayList<>(before);
        omissions.addAll(above.omissions());
        omissions.addAll(made.omissions());
        Optional<Block.Post> first = made.posts().stream().findFirst();
        Imprint said = Imprint.dated(first.flatMap(Block.Post::date))
                .withAuthors(first.flatMap(Block.Post::author).stream().toList());
        Metadata own = question
                ? above.metadata()
                : metadata.read(page, parts, headline, said).withParts(pages);
        return new Extraction(PageKind.THREAD, own, blocks, omissions, tree.excess(), false);
    }

    private Imprint around(JsonScripts scripts, DomArticle article) {
        Imprint around = imprint.read(article.outline(), article.headline().last(), article.lines(), scripts::account);
        return article.isInPage()
                ? around
                : around.and(imprint.read(article.inside(), -1, article.allInside(), scripts::account));
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

    /** The article as a string of a script, or in what the page hides. */
    private DomArticle elsewhere(Document page, DomParts parts, DomArticle shown) {
        Optional<DomArticle> scripted = parts.scripts()
                .article()
                .map(html ->
                        shown.within(DomTree.of(html, page.baseUri()).page().body()));
        DomArticle hidden = DomArticle.find(page, parts, notes, true);
        DomArticle other = scripted.filter(s -> s.prose() >= hidden.prose()).orElse(hidden);
        return other.prose() > shown.prose() + TOO_LITTLE ? other : shown;
    }
}
