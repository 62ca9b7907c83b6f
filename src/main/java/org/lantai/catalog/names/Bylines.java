package org.lantai.catalog.names;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a text says who made it: (记者 鲍亮亮), 本报记者 杨竹 摄, 文/图 刘某. Who is named only there is no subject of the text.
 */
final class Bylines {
    private static final String SIGNS = "记者|通讯员|摄影|文/|图/|/图|撰稿|供稿|责编|编辑|审核|供图|校对|整理|来源|摄|文图|监制|作者";
    private static final Pattern BRACKETS =
            Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕\n]{0,60}?(?:" + SIGNS + ")[^()\\[\\]【】〔〕\n]{0,60}[)\\]】〕]");
    private static final Pattern LINES = Pattern.compile("(?m)^ ?(?:文|图|作者|" + SIGNS + ")[^,。;!?\n]{0,40}$");
    private static final Pattern RUN = Pattern.compile(" *[:/]? *(?:[一-龥]{2,4}(?: +|、|$|(?=[^一-龥])))+");
    private static final Pattern PHOTOGRAPHED =
            Pattern.compile("[一-龥]{2,4}(?:[ 、][一-龥]{1,4}){0,3} ?(?:摄|图|文)(?![一-龥])");

    private Bylines() {}

    static BitSet in(NameText text, WordPlaces words) {
        BitSet places = new BitSet();
        set(BRACKETS, text, places);
        set(LINES, text, places);
        set(PHOTOGRAPHED, text, places);
        for (int end = 2; end <= text.length(); end++) {
            if (words.to(Kind.BYLINE, end) >= 2) {
                Matcher run = RUN.matcher(text.matched()).region(end, Math.min(text.length(), end + 30));
                int behind = run.lookingAt() ? run.end() : end + 1;
                places.set(end, Math.max(behind, Math.min(text.length(), end + 2)));
            }
        }
        return places;
    }

    private static void set(Pattern pattern, NameText text, BitSet places) {
        Matcher matcher = pattern.matcher(text.matched());
        while (matcher.find()) {
            places.set(matcher.start(), matcher.end());
        }
    }
}
