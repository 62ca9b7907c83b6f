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
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.extract.imprint.Signature;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.Omission;
import org.lantai.model.PageKind;
import org.lantai.model.PartialDate;

/** Takes the article out of an HTML page. */
public final class DomExtractor {
    /** An article with fewer characters in sentences is looked for elsewhere too: in scripts, in what is hidden. */
    private static final int TOO_LITTLE = 60;

    /** One with fewer may be the beginning or the announcement of one that a script holds under the page's title. */
    private static final int LITTLE = 300;

    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();
    private final Labels labels = new Labels();
    private final PageNotes notes = new PageNotes(furniture, imprints, labels);
    private final DomImprint imprint = new DomImprint(imprints, labels);
    private final Signature signature = new Signature(new PrintedNames());
    private final DomMetadata metadata = new DomMetadata(new DateReader());

    /**
     * Extracts the article.
     *
     * @param html the source of the page
     * @param baseUri its address, empty when unknown
     */
    public Extraction extract(String html, String baseUri) {
        return extract(html, baseUri, Optional.empty());
    }

    /**
     * Extracts the article of a capture.
     *
     * @param html the source of the page
     * @param baseUri its address, empty when unknown
     * @param captured when it was captured, where that is known
     */
    public Extraction extract(String html, String baseUri, Optional<PartialDate> captured) {
        DomTree tree = DomTree.of(html, baseUri);
        Document page = tree.page();
        DomUnfolding.unfold(page);
        DomParts parts = DomParts.of(page);
        DomVeils.lift(page, parts.hidden());
        List<Omission> jammer = DomJammer.remove(page);
        DomPage read = DomPage.of(page, parts);
        DomThread thread = DomThread.find(page, read.outline(), read.headline());
        return thread.isThread()
                ? thread(
                        tree,
                        read,
                        thread,
                        jammer,
                        PartLinks.of(page, baseUri, DomMetadata.url(page, parts)),
                        captured)
                : article(
                        tree,
                        read,
                        jammer,
                        thread,
                        PartLinks.of(page, baseUri, DomMetadata.url(page, parts)),
                        captured);
    }

    private Extraction article(
            DomTree tree,
            DomPage read,
            List<Omission> before,
            DomThread comments,
            SortedMap<Integer, String> pages,
            Optional<PartialDate> captured) {
        Document page = tree.page();
        DomParts parts = read.parts();
        DomArticle shown = DomArticle.find(read, notes);
        DomArticle article = shown.prose() < LITTLE ? elsewhere(read, shown) : shown;
        Imprint around = around(parts.scripts(), article);
        List<Omission> omissions = new ArrayList<>(before);
        omissions.addAll(article.prune(furniture));
        article.container().ifPresent(container -> {
            omissions.addAll(PruneEmbedded.prune(container));
            omissions.addAll(PruneLineNumbers.prune(container));
        });
        List<Block> blocks = article.container().map(BlockBuilder::build).orElse(List.of());
        PruneBlocks.Pruned pruned = new PruneBlocks(furniture, imprints, labels, readable(article))
                .prune(blocks, article.headline(), around.date());
        omissions.addAll(pruned.omissions());
        omissions.addAll(comments.besides(article.container()));
        Imprint numbered = imprint.numbered(article.outline(), article.headline(), pruned.blocks());
        return new Extraction(
                PageKind.ARTICLE,
                metadata.read(
                                page,
                                parts,
                                article.headline(),
                                around.and(pruned.imprint()).and(numbered),
                                signature.read(pruned.blocks()),
                                captured)
                        .withParts(pages),
                pruned.blocks(),
                omissions,
                tree.excess(),
                article.topic().isDoubtful(Block.text(pruned.blocks())));
    }

    /** All posts, with the headline of the page; what the page says of itself counts for the first. */
    private Extraction thread(
            DomTree tree,
            DomPage read,
            DomThread thread,
            List<Omission> before,
            SortedMap<Integer, String> pages,
            Optional<PartialDate> captured) {
        Document page = tree.page();
        DomParts parts = read.parts();
        DomHeadline headline = read.headline();
        boolean question =
                thread.kind() == DomThread.Kind.ANSWERS && thread.opener().isEmpty();
        DomPosts.Made made = DomPosts.of(thread.all(), headline.title());
        Extraction above = question
                ? article(tree, DomPage.of(page, parts), List.of(), DomThread.NONE, pages, captured)
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
                : metadata.read(page, parts, headline, said, Imprint.NONE, captured)
                        .withParts(pages);
        return new Extraction(PageKind.THREAD, own, blocks, omissions, tree.excess(), false);
    }

    private Imprint around(JsonScripts scripts, DomArticle article) {
        DomHeadline headline = article.headline();
        Imprint around =
                imprint.read(article.outline(), headline.last(), headline.beside(), article.lines(), scripts::account);
        return article.isInPage()
                ? around
                : around.and(imprint.read(article.inside(), -1, List.of(), article.allInside(), scripts::account));
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
    private DomArticle elsewhere(DomPage page, DomArticle shown) {
        Optional<JsonScripts.Text> text = page.parts().scripts().article();
        Optional<DomArticle> scripted = text.map(
                t -> shown.within(DomTree.of(t.html(), page.tree().baseUri()).page().body()));
        Optional<DomArticle> own = scripted.filter(s -> text.get().own() && saysMore(s, shown));
        if (own.isPresent()) {
            return own.get();
        }
        if (shown.prose() >= TOO_LITTLE) {
            return shown;
        }
        DomArticle hidden = DomArticle.find(page.withHidden(), notes);
        DomArticle other = scripted.filter(s -> s.prose() >= hidden.prose()).orElse(hidden);
        return other.prose() > shown.prose() + TOO_LITTLE ? other : shown;
    }

    /** Whether what stands under the page's title in a script is more than what is shown, and not shown anyway. */
    private static boolean saysMore(DomArticle scripted, DomArticle shown) {
        List<DomRun> lines = scripted.text();
        int weight = lines.stream().mapToInt(DomRun::weight).sum();
        String first = lines.isEmpty() ? "" : Spacing.squeeze(lines.get(0).text());
        if (weight == 0) {
            return shown.text().isEmpty()
                    && scripted.container()
                            .filter(c -> c.selectFirst("img") != null)
                            .isPresent();
        }
        return weight > 2 * shown.prose()
                && (shown.prose() >= TOO_LITTLE
                        || shown.outline().lines().stream()
                                .noneMatch(line -> Spacing.squeeze(line.text()).contains(first)));
    }
}
