package org.lantai.collate;

import java.util.ArrayList;
import java.util.List;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.Edit;
import org.lantai.model.Place;
import org.lantai.model.Stage;

/**
 * The archivist's corrections of one text, correction by correction. Each counts in the text that the one before it left;
 * those texts are found again from the last, by undoing.
 */
final class Corrections {
    private Corrections() {}

    /**
     * The alterations that each correction made.
     *
     * @param after the text as all corrections left it
     */
    static List<List<Alteration>> of(List<Edit> edits, Place.Part part, int index, String after) {
        List<List<Integer>> rounds = rounds(edits, part, index);
        List<List<Alteration>> alterations = new ArrayList<>();
        String text = after;
        for (int i = rounds.size() - 1; i >= 0; i--) {
            String before = undone(edits, rounds.get(i), text);
            alterations.add(
                    0,
                    rounds.get(i).stream()
                            .map(n -> alteration(edits, n, before))
                            .toList());
            text = before;
        }
        return alterations;
    }

    /** The numbers of the edits, those of one correction together. */
    private static List<List<Integer>> rounds(List<Edit> edits, Place.Part part, int index) {
        List<List<Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            if (edit.stage() == Stage.CURATOR && Passages.isIn(edit.place(), part, index)) {
                Edit last = rounds.isEmpty() ? edit : edits.get(last(rounds.get(rounds.size() - 1)));
                boolean same = last.before().equals(edit.before())
                        && last.after().equals(edit.after())
                        && last.place().start() < edit.place().start();
                if (!same || rounds.isEmpty()) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(rounds.size() - 1).add(i);
            }
        }
        return rounds;
    }

    private static int last(List<Integer> round) {
        return round.get(round.size() - 1);
    }

    /** The text before a correction: the places of its edits count in that text, so the first is undone first. */
    private static String undone(List<Edit> edits, List<Integer> round, String text) {
        StringBuilder before = new StringBuilder(text);
        for (int number : round) {
            Edit edit = edits.get(number);
            int start = edit.place().start();
            if (before.indexOf(edit.after(), start) == start) {
                before.replace(start, start + edit.after().length(), edit.before());
            }
        }
        return before.toString();
    }

    private static Alteration alteration(List<Edit> edits, int number, String text) {
        Edit edit = edits.get(number);
        int start = Passages.points(text, Math.min(edit.place().start(), text.length()));
        int length = Passages.points(edit.before(), edit.before().length());
        return new Alteration(
                start,
                start + length,
                Passages.points(edit.after(), edit.after().length()),
                List.of(number));
    }
}
