package org.lantai.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.block.DomTree;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.Omission;

/**
 * A page as it is read: what it holds in shadow roots, attributes and escapes unfolded, and what it veils lifted.
 *
 * @param tree its tree, which the readers change
 * @param parts what it says of itself outside its text
 * @param pages the pages of its article as far as it links them, by their numbers
 * @param rest where it says that the whole of its text stands, or the rest of it, or the next page
 * @param captured when it was captured, where that is known
 * @param omissions what was left out of it before it was read
 */
record DomPage(
        DomTree tree,
        DomParts parts,
        SortedMap<Integer, String> pages,
        Optional<String> rest,
        Optional<PartialDate> captured,
        List<Omission> omissions) {
    /**
     * Reads a source.
     *
     * @param address of the page, empty when unknown
     */
    static DomPage of(String html, String address, Optional<PartialDate> captured) {
        DomTree tree = DomTree.of(html, address);
        Document page = tree.page();
        List<Omission> omissions = DomArchived.mayBe(html) ? DomArchived.undo(page) : List.of();
        DomUnfolding.unfold(page);
        if (DomEmbedded.mayStandIn(html)) {
            DomEmbedded.shorten(page);
        }
        DomParts parts = DomParts.of(page);
        DomVeils.lift(page, parts.hidden());
        SortedMap<Integer, String> pages = PartLinks.of(page, address, DomMetadata.url(page, parts));
        Optional<String> rest = RestLink.of(page, address, !pages.isEmpty());
        return new DomPage(tree, parts, pages, rest, captured, omissions);
    }

    /** Whether it is not the first of the pages of its article. */
    boolean isLater() {
        Optional<String> first = pages.values().stream().findFirst();
        return first.isPresent()
                && Stream.of(Optional.of(document().location()), DomMetadata.url(document(), parts))
                        .flatMap(Optional::stream)
                        .noneMatch(first.get()::equals);
    }

    Document document() {
        return tree.page();
    }

    Element body() {
        return tree.page().body();
    }
}
