package org.lantai.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Edit;
import org.lantai.model.PageFormat;
import org.lantai.model.Place;
import org.lantai.model.RepairedPage;
import org.lantai.model.Stage;
import org.lantai.repair.ReadableText;

/** Makes the passages of one document, from the edits of all stages. */
final class Passages {
    private final RepairedPage page;
    private final List<Edit> edits;
    private final List<Repair> repairs;
    /** Stretches that were already shown with a passage: one that reaches over several is shown with the first. */
    private final Set<Integer> shown = new TreeSet<>();

    Passages(RepairedPage page, List<Edit> edits) {
        this.page = page;
        this.edits = edits;
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
        Strand strand = new Strand(points(undone.captured, undone.captured.length()));
        strand.alter(undone.alterations);
        strand.alter(script(before, part, index));
        for (List<Alteration> round : Corrections.of(edits, part, index, after)) {
            if (round.stream().allMatch(a -> a.end() <= strand.length())) {
                strand.alter(round);
            }
        }
        // Out of step: an edit counted in a text that is not the block's, such as the description of a picture.
        List<Variant> variants =
                strand.length() == points(after, after.length()) ? strand.variants() : List.<Variant>of();
        return new Passage(
                undone.captured,
                location.isPresent() || before.isBlank(),
                variants.stream().map(v -> inUnits(v, after, undone.captured)).toList());
    }

    /** A text with its repairs undone, and the alterations that make them again. */
    private record Undone(String captured, List<Alteration> alterations) {}

    private Undone undone(String text, Location at) {
        StringBuilder captured = new StringBuilder();
        List<Alteration> alterations = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < repairs.size(); i++) {
            Repair repair = repairs.get(i);
            if (!at.meets(repair.start(), repair.end())) {
                continue;
            }
            int start = repair.start() == repair.end() ? at.to(repair.start()) : at.from(repair.start());
            int end = Math.max(start, at.to(repair.end()));
            if (start >= done) {
                captured.append(text, done, start);
                int from = points(captured, captured.length());
                captured.append(shown.add(i) || isWithin(repair, at) ? captured(repair) : "");
                int to = points(captured, captured.length());
                alterations.add(new Alteration(from, to, text.codePointCount(start, end), repair.edits()));
                done = end;
            }
        }
        return new Undone(captured.append(text.substring(done)).toString(), alterations);
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
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.stage() == Stage.SCRIPT && isIn(edit.place(), part, index) && stands(edit, text)) {
                int start = points(text, edit.place().start());
                int length = points(edit.before(), edit.before().length());
                alterations.add(new Alteration(
                        start, start + length, points(edit.after(), edit.after().length()), List.of(i)));
            }
        }
        alterations.sort(Comparator.comparingInt(Alteration::start).thenComparingInt(Alteration::end));
        return parted(alterations);
    }

    static boolean isIn(Place place, Place.Part part, int index) {
        return place.part() == part && place.index() == index;
    }

    private static boolean stands(Edit edit, String text) {
        return edit.place().end() <= text.length()
                && text.startsWith(edit.before(), edit.place().start());
    }

    /** Overlapping alterations as one: a word chosen inside a phrase. */
    private static List<Alteration> parted(List<Alteration> sorted) {
        List<Alteration> parted = new ArrayList<>();
        for (Alteration next : sorted) {
            int last = parted.size() - 1;
            if (last >= 0 && next.start() < parted.get(last).end()) {
                parted.set(last, union(parted.get(last), next));
            } else {
                parted.add(next);
            }
        }
        return parted;
    }

    private static Alteration union(Alteration one, Alteration other) {
        int end = Math.max(one.end(), other.end());
        int growth = one.newLength() - (one.end() - one.start()) + other.newLength() - (other.end() - other.start());
        List<Integer> both =
                Stream.concat(one.edits().stream(), other.edits().stream()).toList();
        return new Alteration(one.start(), end, end - one.start() + growth, both);
    }

    private static Variant inUnits(Variant v, String text, String captured) {
        return new Variant(
                text.offsetByCodePoints(0, v.start()),
                text.offsetByCodePoints(0, v.end()),
                captured.offsetByCodePoints(0, v.capturedStart()),
                captured.offsetByCodePoints(0, v.capturedEnd()),
                v.edits());
    }

    static int points(CharSequence text, int end) {
        return Character.codePointCount(text, 0, end);
    }
}
