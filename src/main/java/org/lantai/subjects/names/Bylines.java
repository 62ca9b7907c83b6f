package org.lantai.subjects.names;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Table;

/**
 * Tells where a text says who made it: (记者 鲍亮亮), 本报记者 杨竹 摄, 文/图 刘某. Who is named only there is no subject of the text.
 */
final class Bylines {
    private static final List<String> SIGNS = Table.words(Bylines.class, "byline-signs.tsv", 2);

    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_LINE = 48;
    private static final Pattern RUN = Pattern.compile(" *[:/]? *(?:[一-龥]{2,4}(?: +|、|$|(?=[^一-龥])))+");
    private static final Pattern BEFORE = Pattern.compile("[一-龥]{2,4}(?:[ 、][一-龥]{1,4}){0,3} ?[摄图文]$");
    private static final int LONGEST_BEFORE = 20;

    /** 审 读:, 文丨: */
    private static final Pattern SPREAD = Pattern.compile("^([一-龥]) +([一-龥])(?= *[:/|丨])");

    private Bylines() {}

    static BitSet in(NameText text, WordPlaces words) {
        BitSet places = new BitSet();
        int line = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = text.at(i);
            if (c == '\n') {
                setLine(text, line, i, places);
                line = i + 1;
            } else if ("([【〔".indexOf(c) >= 0) {
                setBracket(text, i, places);
            } else if ("摄图文".indexOf(c) >= 0 && !text.isHan(i + 1)) {
                setBefore(text, i + 1, places);
            }
            if (i >= 2 && words.to(WordSense.BYLINE, i) >= 2) {
                setBehind(text, i, places);
            }
        }
        return places;
    }

    /** A short line that begins with a sign and is no sentence. */
    private static void setLine(NameText text, int from, int to, BitSet places) {
        String line = text.matched()
                .substring(from, Math.min(to, from + LONGEST_LINE))
                .strip();
        String joined = SPREAD.matcher(line).replaceAll("$1$2");
        boolean sentence = line.chars().anyMatch(c -> ",。;!?".indexOf(c) >= 0);
        if (to - from < LONGEST_LINE && !sentence && SIGNS.stream().anyMatch(joined::startsWith)) {
            places.set(from, to);
        }
    }

    private static void setBracket(NameText text, int from, BitSet places) {
        int to = from + 1;
        while (to - from < LONGEST_BRACKET && ")]】〕\n".indexOf(text.at(to)) < 0) {
            to++;
        }
        boolean closed = ")]】〕".indexOf(text.at(to)) >= 0;
        if (closed && SIGNS.stream().anyMatch(text.matched().substring(from, to)::contains)) {
            places.set(from, to);
        }
    }

    /** The photographers before 摄. */
    private static void setBefore(NameText text, int end, BitSet places) {
        Matcher before = BEFORE.matcher(text.matched()).region(Math.max(0, end - LONGEST_BEFORE), end);
        if (before.find()) {
            places.set(before.start(), end);
        }
    }

    private static void setBehind(NameText text, int end, BitSet places) {
        Matcher run = RUN.matcher(text.matched()).region(end, Math.min(text.length(), end + 30));
        int behind = run.lookingAt() ? run.end() : end + 1;
        places.set(end, Math.max(behind, Math.min(text.length(), end + 2)));
    }
}
