package org.lantai.render.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.render.view.History.Change;
import org.lantai.render.view.History.Note;
import org.lantai.render.view.Link;

/** A note of the apparatus that is being written. */
final class NoteDraft {
    /** Of one rule in one block; the text itself shows all of them. */
    private static final int MOST_CHANGES = 12;

    private final int number;
    private final Subject subject;
    private final Map<Wording, Integer> wordings = new LinkedHashMap<>();
    private int edits;
    private boolean marked;

    NoteDraft(int number, Subject subject) {
        this.number = number;
        this.subject = subject;
    }

    /**
     * What a note is about; edits of the same subject share a note.
     *
     * @param place the number of the block, or {@link #HEADLINE}, {@link #ELSEWHERE}, {@link #THROUGHOUT}
     * @param certainty the certainty of the edits taken together
     * @param rules their rules
     * @param why their reasons
     * @param before what the capture has; empty where that does not tell notes apart
     * @param after what the text has; the same
     */
    record Subject(
            int place, Certainty certainty, List<Rule> rules, List<EditReason> why, String before, String after) {
        static final int HEADLINE = -1;
        static final int ELSEWHERE = -2;
        static final int THROUGHOUT = -3;

        /** Of marks there may be some hundred on a page, all changed in one way: one note is enough for all. */
        private static final List<Rule> EVERYWHERE = List.of(Rule.SCRIPT_PUNCTUATION);

        static Subject of(int place, List<Edit> edits, String before, String after) {
            Certainty certainty = Certainty.of(edits);
            List<Rule> rules = edits.stream().map(Edit::rule).distinct().toList();
            List<EditReason> why = edits.stream()
                    .map(Edit::why)
                    .distinct()
                    .flatMap(List::stream)
                    .toList();
            boolean grouped = certainty == Certainty.SURE;
            return new Subject(
                    rules.equals(EVERYWHERE) ? THROUGHOUT : place,
                    certainty,
                    rules,
                    why,
                    grouped ? "" : before,
                    grouped ? "" : after);
        }
    }

    private record Wording(String lead, String before, String after) {}

    String id() {
        return "e" + number;
    }

    /** The id of the first mark that leads here; the others have none. */
    Optional<String> firstMark() {
        boolean first = !marked;
        marked = true;
        return first ? Optional.of(markId()) : Optional.empty();
    }

    private String markId() {
        return "c" + number;
    }

    /** One more place that the note is about. */
    void add(String lead, String before, String after, int newEdits) {
        wordings.merge(new Wording(lead, before, after), 1, Integer::sum);
        edits += newEdits;
    }

    Note note(EditWords words, List<String> anchors) {
        List<Change> changes = wordings.entrySet().stream()
                .limit(MOST_CHANGES)
                .map(e -> words.change(e.getKey().lead, e.getKey().before, e.getKey().after, e.getValue()))
                .toList();
        return new Note(
                id(),
                subject.certainty().name().toLowerCase(Locale.ROOT),
                words.rules(subject.rules()),
                edits,
                changes,
                Math.max(0, wordings.size() - MOST_CHANGES),
                words.why(subject.why()),
                place(words, anchors));
    }

    private Link place(EditWords words, List<String> anchors) {
        if (subject.place() == Subject.ELSEWHERE) {
            return new Link("", words.elsewhere());
        }
        if (subject.place() == Subject.THROUGHOUT) {
            return new Link("", words.throughout());
        }
        boolean headline = subject.place() == Subject.HEADLINE;
        String block = headline ? "title" : anchors.get(subject.place());
        return new Link(
                "#" + (marked ? markId() : block), headline ? words.headline() : words.block(subject.place() + 1));
    }
}
