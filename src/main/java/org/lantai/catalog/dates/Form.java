package org.lantai.catalog.dates;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a date.
 *
 * @param begins the characters that a match can begin with
 * @param parts the named groups of the pattern
 */
record Form(Kind kind, BitSet begins, Pattern pattern, List<String> parts) {
    private static final Pattern NAMED = Pattern.compile("\\(\\?<([a-z][A-Za-z0-9]*)>");

    static Form of(Kind kind, String begins, String pattern) {
        BitSet characters = new BitSet();
        begins.chars().forEach(characters::set);
        List<String> parts =
                NAMED.matcher(pattern).results().map(m -> m.group(1)).toList();
        return new Form(kind, characters, Pattern.compile(pattern), parts);
    }

    /** A matcher that sees the whole text, whatever the region it is set to. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
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
