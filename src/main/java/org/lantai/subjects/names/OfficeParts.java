package org.lantai.subjects.names;

import java.util.List;

/** Reads what stands before the last word of an office: 安徽省委常务副 before 书记. */
final class OfficeParts {
    private static final List<WordSense> KINDS =
            List.of(WordSense.PLACE, WordSense.ORGAN, WordSense.STATE, WordSense.OFFICE, WordSense.PART);

    private OfficeParts() {}

    /** Where the parts begin that stand before an index. */
    static int start(WordPlaces words, int end) {
        int start = end;
        for (int length = partTo(words, start); length > 0; length = partTo(words, start)) {
            start -= length;
        }
        return start;
    }

    private static int partTo(WordPlaces words, int end) {
        return KINDS.stream().mapToInt(kind -> words.to(kind, end)).max().orElse(0);
    }
}
