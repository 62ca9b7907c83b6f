package org.lantai.witness.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Stage;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Alignment;
import org.lantai.witness.compare.Placeholders;
import org.lantai.witness.reading.DoubtfulPlace.Kind;

/** Finds the doubtful places of one text: a block, or a headline. */
final class DoubtfulPlaces {
    /** A text with more of them is ruined; it costs no more than this to say so. */
    static final int MOST = 500;

    private final String text;
    private final String captured;
    private final List<Variant> variants;
    private final List<Edit> edits;

    /**
     * Of a text.
     *
     * @param passage it held against its capture, where it was found there
     * @param edits all edits of the document
     */
    DoubtfulPlaces(String text, Optional<Passage> passage, List<Edit> edits) {
        this.text = text;
        this.variants = passage.map(Passage::variants).orElse(List.of());
        this.captured = passage.map(Passage::captured).orElse("");
        this.edits = edits;
    }

    /** Those that nobody but a witness can mend, in order, not overlapping. */
    List<DoubtfulPlace> find() {
        List<DoubtfulPlace> found = new ArrayList<>();
        variants.stream().flatMap(this::repaired).limit(MOST).forEach(found::add);
        List<DoubtfulPlace> repaired = List.copyOf(found);
        Placeholders.in(text)
                .limit(MOST)
                .filter(signs -> repaired.stream().noneMatch(place -> place.meets(signs.start(), signs.end())))
                .forEach(signs -> found.add(new DoubtfulPlace(signs.start(), signs.end(), Kind.LOST)));
        return found.stream().sorted(DoubtfulPlace.ORDER).toList();
    }

    private Stream<DoubtfulPlace> repaired(Variant variant) {
        List<Edit> repairs = variant.edits().stream()
                .map(edits::get)
                .filter(edit -> edit.stage() == Stage.REPAIR)
                .toList();
        Certainty certainty = Certainty.of(repairs);
        if (repairs.isEmpty() || certainty == Certainty.SURE || isSettled(variant)) {
            return Stream.empty();
        }
        return certainty == Certainty.UNSURE
                ? Stream.of(place(variant.start(), variant.end(), Kind.FLAGGED))
                : conjectures(variant);
    }

    /** Those characters alone that the conjecture has otherwise than the capture: it may be of a whole line. */
    private Stream<DoubtfulPlace> conjectures(Variant variant) {
        String now = text.substring(variant.start(), variant.end());
        PlainText plain = PlainText.of(now);
        PlainText before = PlainText.of(captured.substring(variant.capturedStart(), variant.capturedEnd()));
        return Alignment.of(plain, before).stream()
                .map(span -> place(
                        variant.start() + (span.start() == 0 ? 0 : plain.place(span.start() - 1) + 1),
                        variant.start() + (span.end() == plain.length() ? now.length() : plain.place(span.end())),
                        Kind.CONJECTURE));
    }

    /** A conjecture that left something lost is none; what is lost alone is told by what stands for it. */
    private DoubtfulPlace place(int start, int end, Kind kind) {
        String piece = text.substring(start, end);
        Kind told = Placeholders.are(piece) ? Kind.LOST : Placeholders.anyIn(piece) ? Kind.FLAGGED : kind;
        return new DoubtfulPlace(start, end, told);
    }

    /** The places on which the archivist has decided. */
    List<Variant> settled() {
        return variants.stream().filter(this::isSettled).toList();
    }

    private boolean isSettled(Variant variant) {
        return variant.edits().stream().anyMatch(number -> edits.get(number).stage() == Stage.CURATOR);
    }
}
