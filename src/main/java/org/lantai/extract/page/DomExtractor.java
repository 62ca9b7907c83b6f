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
import org.lantai.model.Omission;
import org.lantai.model.PageKind;

/** Takes the article out of an HTML page. */
public final class DomExtractor {
    /** An article with fewer characters in sentences is looked for elsewhere too: in scripts, in what is hidden. */
    private static final int TOO_LITTLE = 60;

    /** One with fewer may be the beginning or the announcement of one that a script holds under the page's title. */
    private static final int LITTLE = 300;

    private final Furniture furniture = new Furniture();
    private final ImprintReader imprints = new ImprintReader();
    private final Labels labels = new Labels();
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
        DomUnfolding.unfold(page);
        DomParts parts = DomParts.of(page);
        DomVeils.lift(page, parts.hidden());
        DomArticle shown = DomArticle.find(page, parts.meta(), false);
        DomArticle article = shown.prose() < LITTLE ? elsewhere(page, parts, shown) : shown;
        Imprint around = around(parts.scripts(), article);
        SortedMap<Integer, String> pages = PartLinks.of(page, baseUri);
        List<Omission> omissions = new ArrayList<>(article.prune(furniture));
        article.container().ifPresent(container -> {
            omissions.addAll(PruneEmbedded.prune(container));
            omissions.addAll(PruneLineNumbers.prune(container));
        });
        List<Block> blocks = article.container().map(BlockBuilder::build).orElse(List.of());
        PruneBlocks.Pruned pruned = new PruneBlocks(furniture, imprints, labels, readable(article))
                .prune(blocks, article.headline(), around.date());
        omissions.addAll(pruned.omissions());
        return new Extraction(
                PageKind.ARTICLE,
                metadata.read(page, parts, article.headline(), around.and(pruned.imprint()))
                        .withParts(pages),
                pruned.blocks(),
                omissions,
                tree.excess());
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
    private static DomArticle elsewhere(Document page, DomParts parts, DomArticle shown) {
        Optional<JsonScripts.Text> text = parts.scripts().article();
        Optional<DomArticle> scripted = text.map(
                t -> shown.within(DomTree.of(t.html(), page.baseUri()).page().body()));
        Optional<DomArticle> own = scripted.filter(s -> text.get().own() && saysMore(s, shown));
        if (own.isPresent()) {
            return own.get();
        }
        if (shown.prose() >= TOO_LITTLE) {
            return shown;
        }
        DomArticle hidden = DomArticle.find(page, parts.meta(), true);
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
