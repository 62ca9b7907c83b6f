package org.lantai.subjects.names;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.Table;

/**
 * Finds Japanese names by their parts, a surname and a given name that are both known: 西野美姬. They have four characters
 * or more, which no Chinese name but those of married women has.
 */
final class JapaneseNames {
    private static final String KINDS = "/data/dictionary/person/nrj.txt.value.dat";
    private static final char SURNAME = 'x';
    private static final int LONGEST_PART = 3;
    private static final int SHORTEST = 4;

    private final NameParts parts = NameParts.japanese();
    /** What each part is, by its number. */
    private final ByteBuffer kinds = ByteBuffer.wrap(Table.bytes(JapaneseNames.class, KINDS));

    Set<String> find(NameText text, WordPlaces words) {
        boolean japan = text.matched().contains("日本");
        Set<String> names = new LinkedHashSet<>();
        for (int start = 0; start + SHORTEST <= text.length(); start++) {
            if (mayBegin(text, words, start, japan)) {
                int from = start;
                end(text, words, start)
                        .ifPresent(end -> names.add(text.matched().substring(from, end)));
            }
        }
        return names;
    }

    /** Behind an office or a part in what happened; where Japan is written about, behind a mark or a link as well. */
    private static boolean mayBegin(NameText text, WordPlaces words, int start, boolean japan) {
        boolean titled = words.to(WordSense.OFFICE, start) >= 2
                || words.to(WordSense.ROLE, start) >= 2
                || words.to(WordSense.SIGN, start) >= 2;
        return text.isHan(start)
                && (titled || (japan && (!text.isHan(start - 1) || words.to(WordSense.LINK, start) > 0)));
    }

    private Optional<Integer> end(NameText text, WordPlaces words, int start) {
        for (int surname = LONGEST_PART; surname >= 2; surname--) {
            for (int given = LONGEST_PART; given >= 1; given--) {
                int end = start + surname + given;
                if (surname + given >= SHORTEST
                        && isSurname(text, start, start + surname)
                        && isGiven(text, start + surname, end)
                        && mayEnd(text, words, end)) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayEnd(NameText text, WordPlaces words, int end) {
        return !text.isHan(end)
                || words.from(WordSense.VERB, end) > 0
                || text.words().isBoundary(end);
    }

    private boolean isSurname(NameText text, int from, int to) {
        return to <= text.length() && isOfKind(parts.number(text.matched(), from, to), true);
    }

    private boolean isGiven(NameText text, int from, int to) {
        return to <= text.length() && isOfKind(parts.number(text.matched(), from, to), false);
    }

    private boolean isOfKind(int number, boolean surname) {
        return number != NameParts.NONE
                && (kinds.getChar(Integer.BYTES + Character.BYTES * number) == SURNAME) == surname;
    }
}
