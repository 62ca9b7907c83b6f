package org.lantai.collate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.edit.Edit;

/**
 * The corrections of one text, correction by correction, and what witnesses read in it. Each counts in the text that the one before it left;
 * those texts are found again from the last, by undoing.
 */
final class Corrections {
    private Corrections() {}

    /**
     * The alterations that each correction made.
     *
     * @param edits all edits of the document
     * @param numbers which of them are the corrections of this text, in order
     * @param after the text as all corrections left it
     */
    static List<List<Alteration>> of(List<Edit> edits, List<Integer> numbers, String after) {
        List<List<Integer>> rounds = rounds(edits, numbers);
        Deque<List<Alteration>> alterations = new ArrayDeque<>();
        String text = after;
        for (int i = rounds.size() - 1; i >= 0; i--) {
            text = undone(edits, rounds.get(i), text);
            Points points = new Points(text);
            alterations.push(rounds.get(i).stream()
                    .map(n -> alteration(edits.get(n), n, points))
                    .toList());
        }
        return List.copyOf(alterations);
    }

    /** The numbers of the edits, those of one correction together. */
    private static List<List<Integer>> rounds(List<Edit> edits, List<Integer> numbers) {
        List<List<Integer>> rounds = new ArrayList<>();
        for (int i : numbers) {
            Edit edit = edits.get(i);
            Edit last = rounds.isEmpty() ? edit : edits.get(last(rounds.get(rounds.size() - 1)));
            boolean same = last.rule() == edit.rule()
                    && last.before().equals(edit.before())
                    && last.after().equals(edit.after())
                    && last.place().start() < edit.place().start();
            if (!same || rounds.isEmpty()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(rounds.size() - 1).add(i);
        }
        return rounds;
    }

    private static int last(List<Integer> round) {
        return round.get(round.size() - 1);
    }

    /** The text before a correction: the places of its edits count in that text, so the first is undone first. */
    private static String undone(List<Edit> edits, List<Integer> round, String text) {
        StringBuilder before = new StringBuilder(text.length());
        int done = 0;
        for (int number : round) {
            Edit edit = edits.get(number);
            int start = done + edit.place().start() - before.length();
            if (start >= done && text.startsWith(edit.after(), start)) {
                before.append(text, done, start).append(edit.before());
                done = start + edit.after().length();
            }
        }
        return before.append(text, done, text.length()).toString();
    }

    private static Alteration alteration(Edit edit, int number, Points text) {
        int start = text.before(Math.min(edit.place().start(), text.length()));
        int length = Points.count(edit.before());
        return new Alteration(start, start + length, Points.count(edit.after()), List.of(number));
    }
}
