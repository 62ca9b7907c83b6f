package org.lantai.catalog.dates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a date. */
record Form(Kind kind, Pattern pattern, List<String> parts) {
    private static final Pattern NAMED = Pattern.compile("\\(\\?<([a-z][A-Za-z0-9]*)>");

    Form(Kind kind, String pattern) {
        this(
                kind,
                Pattern.compile(pattern),
                NAMED.matcher(pattern).results().map(m -> m.group(1)).toList());
    }

    /** What a matcher of the pattern found. */
    Hit hit(Matcher m) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String part : parts) {
            String text = m.group(part);
            if (text != null) {
                found.put(part, text);
            }
        }
        return new Hit(kind, m.start(), m.end(), found);
    }
}
