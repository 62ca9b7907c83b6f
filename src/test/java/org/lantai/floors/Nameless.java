package org.lantai.floors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as they would be had nobody given their elements names. */
public final class Nameless {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");

    private static final Pattern NAME =
            Pattern.compile("(?i)\\s(?:class|id)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+)");

    private Nameless() {}

    /** A page without any {@code class} and {@code id}. */
    public static String page(String html) {
        return TAG.matcher(html)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(NAME.matcher(tag.group()).replaceAll("")));
    }
}
