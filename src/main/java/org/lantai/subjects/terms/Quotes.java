package org.lantai.subjects.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands in quotation marks and is short enough to be the name of something. */
final class Quotes {
    /** Between marks of one kind, without any other mark but those within names (“龙头+配套”). */
    private static final Pattern QUOTED =
            Pattern.compile("[“「『\"]([\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9·+-]{1,11})[”」』\"]");

    private static final String OPENING = "“「『\"";

    private Quotes() {}

    /** In the order of the text, as often as it is there. */
    static List<String> in(String text) {
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        int at = next(text, 0);
        while (at < text.length()) {
            boolean found = matcher.region(at, text.length()).lookingAt();
            if (found) {
                quoted.add(matcher.group(1));
            }
            at = next(text, found ? matcher.end() : at + 1);
        }
        return quoted;
    }

    /** Where the next quotation may begin, or the end. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
