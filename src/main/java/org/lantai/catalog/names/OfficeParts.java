package org.lantai.catalog.names;

import java.util.Comparator;
import java.util.List;

/** Reads what stands before the last word of an office: 安徽省委常务副 before 书记. */
final class OfficeParts {
    private static final List<String> PARTS = Table.words("office-parts.tsv", 1).stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private OfficeParts() {}

    /** Where the parts begin that stand before an index. */
    static int start(NameText text, WordPlaces words, int end) {
        int start = end;
        for (int length = partTo(text, words, start); length > 0; length = partTo(text, words, start)) {
            start -= length;
        }
        return start;
    }

    private static int partTo(NameText text, WordPlaces words, int end) {
        int known = Math.max(words.to(Kind.PLACE, end), Math.max(words.to(Kind.ORGAN, end), words.to(Kind.STATE, end)));
        int office = words.to(Kind.OFFICE, end);
        int part = PARTS.stream()
                .filter(p -> text.matched().startsWith(p, end - p.length()))
                .findFirst()
                .map(String::length)
                .orElse(0);
        return Math.max(Math.max(known, office), part);
    }
}
