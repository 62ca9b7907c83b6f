package org.lantai.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Document;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Place;

/**
 * Holds a document against its capture. The stages count the places of their edits in the text as each of them saw it;
 * here all are led to the text that the reader sees. What a check shows to be out of step is left without variants, never
 * shown in a wrong place.
 */
public final class Collator {
    /**
     * Collates a document.
     *
     * @param repaired the source it was taken from
     * @param extracted the article as it was taken out, before its script was unified
     * @param document what became of it
     */
    public Collation collate(RepairedPage repaired, Article extracted, Document document) {
        VisibleText visible = VisibleText.of(repaired.text(), repaired.capture().format());
        PassageMaker passages = new PassageMaker(repaired, document.article().edits());
        List<Passage> blocks = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Locator locator = new Locator(visible);
        for (int i = 0; i < document.blocks().size(); i++) {
            Block before = extracted.blocks().get(i);
            Optional<Location> location = locator.find(before.text());
            ends.add(location.map(Location::last).orElse(-1));
            blocks.add(passages.of(before.text(), document.blocks().get(i).text(), location, Place.Part.BLOCK, i));
        }
        Optional<String> printed = extracted.metadata().title();
        Optional<Passage> title = document.metadata()
                .title()
                .filter(t -> printed.isPresent() && isTheSame(document))
                .map(t -> passages.of(
                        printed.orElseThrow(),
                        t,
                        new Locator(visible).find(printed.orElseThrow()),
                        Place.Part.TITLE,
                        0));
        return new Collation(
                title, blocks, omissions(visible, document.article().omissions(), ends));
    }

    /** Whether the headline is the page's and not one that the archivist gave. */
    private static boolean isTheSame(Document document) {
        return document.article().provenance().sidecar().title().isEmpty();
    }

    /** For each omission the number of the block it stood before, in the order of the page. */
    private static List<Integer> omissions(VisibleText visible, List<Omission> omissions, List<Integer> ends) {
        Locator locator = new Locator(visible);
        List<Integer> next = next(ends);
        List<Integer> places = new ArrayList<>();
        for (Omission omission : omissions) {
            Optional<Location> location = locator.find(omission.text()).or(() -> locator.find(firstLine(omission)));
            places.add(location.map(found -> blockBehind(found.first(), next)).orElse(Collation.UNKNOWN));
        }
        return places;
    }

    /** What stands around an article is many lines of several elements, between which the source has more. */
    private static String firstLine(Omission omission) {
        return omission.text().lines().findFirst().orElse("");
    }

    /** For each block the nearest end of any from there on, ascending; blocks that were not found do not count. */
    private static List<Integer> next(List<Integer> ends) {
        List<Integer> next = new ArrayList<>(ends);
        int least = Integer.MAX_VALUE;
        for (int i = ends.size() - 1; i >= 0; i--) {
            least = ends.get(i) < 0 ? least : Math.min(least, ends.get(i));
            next.set(i, least);
        }
        return next;
    }

    /** The first block behind all those that end before a place of the source. */
    private static int blockBehind(int place, List<Integer> next) {
        return Halving.first(next.size(), i -> next.get(i) > place);
    }
}
