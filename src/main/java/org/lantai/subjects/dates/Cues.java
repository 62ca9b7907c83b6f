package org.lantai.subjects.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lantai.lexicon.Table;

/** Finds the words around a date that tell where it lies. */
final class Cues {
    private final List<Word> words =
            Table.rows(Cues.class, "cues.tsv", 6).stream().map(Word::of).toList();

    private record Word(Cue tells, boolean behind, int reach, String text) {
        static Word of(List<String> row) {
            return new Word(
                    Cue.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1).equals("behind"),
                    Integer.parseInt(row.get(2)),
                    row.get(3));
        }

        /** @param span the sentence */
        boolean standsBeside(Hit hit, String matched, Stretch span) {
            int from = behind ? hit.end() : Math.max(span.start(), hit.start() - reach - text.length());
            int to = behind ? Math.min(span.end(), hit.end() + reach + text.length()) : hit.start();
            for (int i = from; i + text.length() <= to; i++) {
                if (matched.startsWith(text, i)) {
                    return true;
                }
            }
            return false;
        }
    }

    Set<Cue> around(Hit hit, String matched, Stretch sentence) {
        Set<Cue> told = EnumSet.noneOf(Cue.class);
        for (Word word : words) {
            if (word.standsBeside(hit, matched, sentence)) {
                told.add(word.tells);
            }
        }
        if (hit.has("before")) {
            // A deadline (1月10日前).
            told.add(Cue.FUTURE);
        }
        if (told.contains(Cue.PAST)) {
            told.remove(Cue.FUTURE);
        }
        return told;
    }
}
