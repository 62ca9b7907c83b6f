package org.lantai.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.Block;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;

/**
 * Carries a collation on over edits that were made after it, when the source of the capture is no longer at hand: what
 * witnesses read, what the archivist corrects in that.
 */
public final class LaterEdits {
    private final Document before;
    private final Document after;

    private LaterEdits(Document before, Document after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The collation of a document that was edited further.
     *
     * @param collation that of the document as it was
     * @param before the document as it was
     * @param after the same with more edits behind those that it had
     */
    public static Collation carried(Collation collation, Document before, Document after) {
        LaterEdits later = new LaterEdits(before, after);
        List<Passage> blocks = new ArrayList<>();
        for (int i = 0; i < collation.blocks().size(); i++) {
            blocks.add(later.block(collation.blocks().get(i), i));
        }
        return new Collation(collation.title().map(later::title), blocks, collation.omissions());
    }

    private Passage block(Passage passage, int index) {
        Block old = before.blocks().get(index);
        return carried(passage, old.text(), after.blocks().get(index).text(), numbers(Place.Part.BLOCK, index));
    }

    private Passage title(Passage passage) {
        return carried(passage, title(before), title(after), numbers(Place.Part.TITLE, 0));
    }

    private static String title(Document document) {
        return document.metadata().title().orElse("");
    }

    private List<Integer> numbers(Place.Part part, int index) {
        List<Integer> numbers = new ArrayList<>();
        List<Edit> edits = after.article().edits();
        for (int i = before.article().edits().size(); i < edits.size(); i++) {
            Place place = edits.get(i).place();
            if (place.part() == part && place.index() == index) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private Passage carried(Passage passage, String old, String now, List<Integer> numbers) {
        return numbers.isEmpty()
                ? passage
                : strand(passage, old)
                        .map(strand -> altered(passage, strand, now, numbers))
                        .orElse(passage);
    }

    /** The text on its way; empty where it has been out of step before. */
    private static Optional<Strand> strand(Passage passage, String old) {
        Points text = new Points(old);
        Points captured = new Points(passage.captured());
        boolean inStep = !passage.variants().isEmpty() || text.count() == captured.count();
        List<Variant> variants = passage.variants().stream()
                .map(v -> new Variant(
                        text.before(v.start()),
                        text.before(v.end()),
                        captured.before(v.capturedStart()),
                        captured.before(v.capturedEnd()),
                        v.edits()))
                .toList();
        return Optional.of(new Strand(text.count(), variants)).filter(strand -> inStep);
    }

    private Passage altered(Passage passage, Strand strand, String now, List<Integer> numbers) {
        for (List<Alteration> round : Corrections.of(after.article().edits(), numbers, now)) {
            if (round.stream().allMatch(a -> a.end() <= strand.length())) {
                strand.alter(round);
            }
        }
        Points text = new Points(now);
        Points captured = new Points(passage.captured());
        List<Variant> variants = strand.length() == text.count() ? strand.variants() : List.<Variant>of();
        return new Passage(
                passage.captured(),
                passage.found(),
                variants.stream().map(v -> inUnits(v, text, captured)).toList());
    }

    static Variant inUnits(Variant v, Points text, Points captured) {
        return new Variant(
                text.behind(v.start()),
                text.behind(v.end()),
                captured.behind(v.capturedStart()),
                captured.behind(v.capturedEnd()),
                v.edits());
    }
}
