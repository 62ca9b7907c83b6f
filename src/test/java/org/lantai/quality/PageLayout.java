package org.lantai.quality;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page with places for its text: {@code {{title}}} and other keys of the label, {@code {{3}}} for the
 * third paragraph, {@code {{2-5|<p>|</p>}}} for some, each between these, {@code {{6-|<tr><td>|</td></tr>|</td><td>}}}
 * for all the rest with their tabs written as the last.
 */
final class PageLayout {
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{(?:(?<from>\\d+)(?<range>-)?(?<to>\\d+)?|(?<key>[a-z]+))"
                    + "(?:\\|(?<before>[^|}]*)\\|(?<after>[^|}]*)(?:\\|(?<tab>[^|}]*))?)?\\}\\}");

    private final String frame;

    PageLayout(String frame) {
        this.frame = frame;
    }

    /**
     * The page.
     *
     * @param label tells the values of keys
     * @param text the paragraphs, ready to stand in the frame
     */
    String filled(PageLabel label, List<String> text) {
        return PLACE.matcher(frame).replaceAll(place -> quoted(fill(place, label, text)));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static String fill(MatchResult place, PageLabel label, List<String> text) {
        String key = place.group(4);
        if (key != null) {
            return label.first(key).orElseThrow(() -> new IllegalArgumentException("the label has no " + key));
        }
        int from = Integer.parseInt(place.group(1));
        int last = place.group(2) == null ? from : text.size();
        int to = place.group(3) == null ? last : Integer.parseInt(place.group(3));
        return text.subList(from - 1, to).stream()
                .map(paragraph -> wrapped(place, paragraph))
                .collect(Collectors.joining("\n"));
    }

    private static String wrapped(MatchResult place, String paragraph) {
        String tab = orEmpty(place.group(7), "\t");
        return orEmpty(place.group(5), "") + paragraph.replace("\t", tab) + orEmpty(place.group(6), "");
    }

    private static String orEmpty(@Nullable String group, String otherwise) {
        return group == null ? otherwise : group;
    }
}
