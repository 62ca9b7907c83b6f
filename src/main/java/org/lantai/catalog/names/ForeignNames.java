package org.lantai.catalog.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds names that are written by their sound: 弗拉基米尔·普京, 阿不都热合曼·买买提, 总统普京. */
final class ForeignNames {
    private static final int LONGEST_PART = 8;
    private final String sounds = Table.words("sound-characters.tsv", 1).stream().collect(Collectors.joining());

    List<String> find(NameText text, WordPlaces words) {
        List<String> names = new ArrayList<>();
        for (int dot = text.matched().indexOf('·'); dot >= 0; dot = text.matched().indexOf('·', dot + 1)) {
            int start = start(text, words, dot);
            int end = end(text, words, dot + 1);
            while (text.at(end) == '·' && end > dot + 1) {
                end = end(text, words, end + 1);
            }
            boolean first = text.at(start - 1) != '·';
            if (first && start < dot && end > dot + 1) {
                names.add(text.matched().substring(start, end));
            }
        }
        return names;
    }

    private int start(NameText text, WordPlaces words, int dot) {
        int start = dot;
        while (dot - start < LONGEST_PART
                && isSound(text.at(start - 1))
                && (start == dot || !isSign(words, start))) {
            start--;
        }
        return start;
    }

    private int end(NameText text, WordPlaces words, int from) {
        int end = from;
        while (end - from < LONGEST_PART
                && isSound(text.at(end))
                && (end == from || words.from(Kind.VERB, end) < 2)) {
            end++;
        }
        return end;
    }

    private static boolean isSign(WordPlaces words, int end) {
        return words.to(Kind.OFFICE, end) >= 2
                || words.to(Kind.ROLE, end) >= 2
                || words.to(Kind.LINK, end) >= 2
                || words.to(Kind.PLACE, end) >= 2;
    }

    private boolean isSound(char c) {
        return sounds.indexOf(c) >= 0;
    }
}
