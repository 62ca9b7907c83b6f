package org.lantai.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Stage;
import org.lantai.repair.look.ReadableText;

/** Makes the passages of one document, from the edits of all stages. */
final class PassageMaker {
    private final RepairedPage page;
    private final List<Edit> edits;
    private final EditNumbers numbers;
    private final List<Repair> repairs;
    /** Stretches that were already shown with a passage: one that reaches over several is shown with the first. */
    private final Set<Integer> shown = new TreeSet<>();

    PassageMaker(RepairedPage page, List<Edit> edits) {
        this.page = page;
        this.edits = edits;
        this.numbers = new EditNumbers(edits);
        this.repairs = Repair.of(edits);
    }

    /**
     * The passage of one text.
     *
     * @param before the text as it was taken out of the page
     * @param after the text as it stands in the document
     * @param location where it stands in the repaired source, if it was found
     * @param part the part in which later stages count the places of its edits
     * @param index the number of the block in that part
     */
    Passage of(String before, String after, Optional<Location> location, Place.Part part, int index) {
        Undone undone = location.map(at -> undone(before, at)).orElse(new Undone(before, List.of()));
        Strand strand = new Strand(Points.count(undone.captured));
        strand.alter(undone.alterations);
        strand.alter(script(before, part, index));
        for (List<Alteration> round : Corrections.of(edits, numbers.of(Stage.CURATOR, part, index), after)) {
            if (round.stream().allMatch(a -> a.end() <= strand.length())) {
                strand.alter(round);
            }
        }
        // Out of step: an edit counted in a text that is not the block's, such as the description of a picture.
        Points points = new Points(after);
        List<Variant> variants = strand.length() == points.count() ? strand.variants() : List.<Variant>of();
        Points captured = new Points(undone.captured);
        return new Passage(
                undone.captured,
                location.isPresent() || before.isBlank(),
                variants.stream()
                        .map(v -> LaterEdits.inUnits(v, points, captured))
                        .toList());
    }

    /** A text with its repairs undone, and the alterations that make them again. */
    private record Undone(String captured, List<Alteration> alterations) {}

    private Undone undone(String text, Location at) {
        StringBuilder captured = new StringBuilder();
        List<Alteration> inUnits = new ArrayList<>();
        int done = 0;
        int first = Halving.first(repairs.size(), i -> repairs.get(i).end() >= at.first());
        for (int i = first; i < repairs.size() && repairs.get(i).start() <= at.last(); i++) {
            Repair repair = repairs.get(i);
            if (!at.meets(repair.start(), repair.end())) {
                continue;
            }
            int start = repair.start() == repair.end() ? at.to(repair.start()) : at.from(repair.start());
            int end = Math.max(start, at.to(repair.end()));
            if (start >= done) {
                captured.append(text, done, start);
                int from = captured.length();
                captured.append(shown.add(i) || isWithin(repair, at) ? captured(repair) : "");
                inUnits.add(new Alteration(from, captured.length(), text.codePointCount(start, end), repair.edits()));
                done = end;
            }
        }
        captured.append(text, done, text.length());
        Points points = new Points(captured);
        return new Undone(
                captured.toString(),
                inUnits.stream().map(a -> a.inPoints(points)).toList());
    }

    private static boolean isWithin(Repair repair, Location at) {
        return at.first() <= repair.start() && repair.end() <= at.last();
    }

    /** What a browser shows of the captured source in the place of a repair. */
    private String captured(Repair repair) {
        String source = page.decoded().substring(repair.capturedStart(), repair.capturedEnd());
        if (page.capture().format() != PageFormat.HTML) {
            return source.strip();
        }
        return ReadableText.in(source, PageFormat.HTML).stream()
                .map(range -> Parser.unescapeEntities(source.substring(range.start(), range.end()), false))
                .collect(Collectors.joining())
                .strip();
    }

    private List<Alteration> script(String text, Place.Part part, int index) {
        List<Alteration> alterations = new ArrayList<>();
        Points points = new Points(text);
        for (int i : numbers.of(Stage.SCRIPT, part, index)) {
            Edit edit = edits.get(i);
            if (stands(edit, text)) {
                int start = points.before(edit.place().start());
                int length = Points.count(edit.before());
                alterations.add(new Alteration(start, start + length, Points.count(edit.after()), List.of(i)));
            }
        }
        alterations.sort(Comparator.comparingInt(Alteration::start).thenComparingInt(Alteration::end));
        return parted(alterations);
    }

    private static boolean stands(Edit edit, String text) {
        return edit.place().end() <= text.length()
                && text.startsWith(edit.before(), edit.place().start());
    }

    /** Overlapping alterations as one: a word chosen inside a phrase. */
    private static List<Alteration> parted(List<Alteration> sorted) {
        List<Alteration> parted = new ArrayList<>();
        for (int next = 0; next < sorted.size(); ) {
            int first = next;
            int end = sorted.get(first).end();
            while (next < sorted.size() && (next == first || sorted.get(next).start() < end)) {
                end = Math.max(end, sorted.get(next++).end());
            }
            parted.add(Alteration.union(sorted.subList(first, next)));
        }
        return parted;
    }
}
