package org.lantai.subjects.dates;

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
 * @param needs characters of which every match has one; empty where there are no such
 * @param within how far behind the beginning of a match the last of them that may be the first stands
 * @param parts the named groups of the pattern
 */
record Form(FormKind kind, BitSet begins, BitSet needs, int within, Pattern pattern, List<String> parts) {
    private static final Pattern NAMED = Pattern.compile("\\(\\?<([a-z][A-Za-z0-9]*)>");

    static Form of(FormKind kind, String begins, String needs, String within, String pattern) {
        List<String> parts =
                NAMED.matcher(pattern).results().map(m -> m.group(1)).toList();
        int reach = within.isEmpty() ? 0 : Integer.parseInt(within);
        return new Form(kind, characters(begins), characters(needs), reach, Pattern.compile(pattern), parts);
    }

    private static BitSet characters(String written) {
        BitSet characters = new BitSet();
        written.chars().forEach(characters::set);
        return characters;
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
