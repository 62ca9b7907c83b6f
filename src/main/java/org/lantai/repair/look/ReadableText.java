package org.lantai.repair.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.PageFormat;

/**
 * Finds what a reader sees in the source of a page: everything outside tags, comments, scripts and styles. It works on
 * damaged source, so it tells text from markup only as far as the next {@code <} or {@code >}, and never fails.
 */
public final class ReadableText {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template");
    private static final Set<String> CODE = Set.of("pre", "code", "kbd", "samp", "textarea", "xmp");
    /** What the names above begin with. */
    private static final String INITIALS = "stpckxSTPCKX";

    /** Nothing in it is given back once taken: a run of backticks, each tried for a beginning, was quadratic. */
    private static final Pattern MARKDOWN_CODE =
            Pattern.compile("(?ms)^ {0,3}(```|~~~).*?(?:^ {0,3}\\1|\\z)|(?<!`)(`++)[^`]++\\2(?!`)");

    private final String source;
    private final QuotedTags tags;
    private final List<Range> ranges = new ArrayList<>();
    private int codeDepth;

    private ReadableText(String source) {
        this.source = source;
        this.tags = new QuotedTags(source);
    }

    /**
     * A stretch of readable text.
     *
     * @param start its first UTF-16 index
     * @param end the index just behind it
     * @param code whether the page shows it as code
     */
    public record Range(int start, int end, boolean code) {}

    /** The readable stretches of a source, in order, none of them empty. */
    public static List<Range> in(String source, PageFormat format) {
        ReadableText readable = new ReadableText(source);
        switch (format) {
            case HTML -> readable.scanHtml();
            case MARKDOWN -> readable.scanMarkdown();
            case TEXT -> readable.add(0, source.length());
        }
        return List.copyOf(readable.ranges);
    }

    /** Whether a place lies in one of the stretches that {@link #in} found. */
    public static boolean holds(List<Range> ranges, int start, int end) {
        int found =
                Collections.binarySearch(ranges, new Range(start, end, false), Comparator.comparingInt(Range::start));
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && end <= ranges.get(before).end();
    }

    private void scanHtml() {
        int text = 0;
        int open = source.indexOf('<');
        while (open >= 0) {
            int end = startsMarkup(open) ? endOfMarkup(open) : open;
            if (end > open) {
                add(text, open);
                end = mayMatter(open) ? enter(tagName(open), end) : end;
                text = end;
            }
            open = source.indexOf('<', Math.max(end, open + 1));
        }
        add(text, source.length());
    }

    private void scanMarkdown() {
        int text = 0;
        Matcher code = MARKDOWN_CODE.matcher(source);
        while (code.find()) {
            add(text, code.start());
            codeDepth = 1;
            add(code.start(), code.end());
            codeDepth = 0;
            text = code.end();
        }
        add(text, source.length());
    }

    private void add(int start, int end) {
        if (start < end) {
            ranges.add(new Range(start, end, codeDepth > 0));
        }
    }

    private boolean startsMarkup(int open) {
        char next = open + 1 < source.length() ? source.charAt(open + 1) : ' ';
        return next == '!' || next == '?' || next == '/' || isLetter(next);
    }

    private int endOfMarkup(int open) {
        if (source.startsWith("<!--", open)) {
            int close = source.indexOf("-->", open + 4);
            return close < 0 ? source.length() : close + 3;
        }
        int close = source.indexOf('>', open);
        // A quote that is never closed: damage, which must not hide the rest of the page.
        return close < 0 ? source.length() : tags.end(open).orElse(close + 1);
    }

    /** Notes what a tag begins or ends; the index behind it, or behind the whole element when nobody sees that. */
    private int enter(String name, int end) {
        boolean closing = name.startsWith("/");
        if (UNSEEN.contains(name)) {
            return endOfElement(name, end);
        }
        if (CODE.contains(closing ? name.substring(1) : name)) {
            codeDepth = Math.max(0, codeDepth + (closing ? -1 : 1));
        }
        return end;
    }

    private int endOfElement(String name, int from) {
        String closing = "</" + name;
        for (int i = source.indexOf("</", from); i >= 0; i = source.indexOf("</", i + 2)) {
            if (source.regionMatches(true, i, closing, 0, closing.length())) {
                return i;
            }
        }
        return source.length();
    }

    /** Whether a tag may have one of the names that are asked for: nine tenths do not, and their names are not read. */
    private boolean mayMatter(int open) {
        int initial = source.charAt(open + 1) == '/' ? open + 2 : open + 1;
        return initial < source.length() && INITIALS.indexOf(source.charAt(initial)) >= 0;
    }

    private String tagName(int open) {
        int end = open + 1;
        while (end < source.length() && (isLetter(source.charAt(end)) || end == open + 1)) {
            end++;
        }
        return source.substring(open + 1, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
