package org.lantai.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to read an address as that of a numbered page ({@code a_2.html}, {@code ?id=7&page=2}, {@code /8126/page/2},
 * {@code thread-7-2-1.html}).
 *
 * @param series what the addresses of all its pages have in common, which may be the address of the first
 * @param number the number of the page
 * @param kind what tells that it is a page
 */
public record PageAddress(String series, int number, Kind kind) {
    private static final Pattern PARAMETER = Pattern.compile("[?&]([^?&=]+)=(\\d{1,3})(?=&|$)");
    private static final Pattern PAGE_NAME =
            Pattern.compile("(?i)p|pn|pg|pages?|paged|page_?(?:no|num|index|number)|(?:cur|current)page");

    /** The way of blogs: {@code /8126/page/2/} behind {@code /8126/}. */
    private static final Pattern FOLDER = Pattern.compile("^([^?]*?)/(?:page|p)[/-]?(\\d{1,3})/?(\\?.*)?$");

    private static final Pattern LETTER =
            Pattern.compile("^([^?]*?)(?:[_-]|(?<=\\d))p(?:age)?[_-]?(\\d{1,3})(\\.[A-Za-z]{2,5})?(\\?.*)?$");

    /** Behind the number of an article: {@code 8127_2.html}. */
    private static final Pattern NUMBERED =
            Pattern.compile("^([^?]*?\\d{3})[_,~-](\\d{1,3})(\\.[A-Za-z]{2,5})?(\\?.*)?$");

    private static final Pattern BEHIND = Pattern.compile("^([^?]*?[^?/])[_,~-](\\d{1,3})(\\.[A-Za-z]{2,5})?(\\?.*)?$");

    private static final Pattern LAST = Pattern.compile("^([^?]*?)[_/,.~-](\\d{1,3})(\\.[A-Za-z]{2,5})?(\\?.*)?$");

    /** Servers leave the name out of the address of the first: {@code /8126/index_2.html} behind {@code /8126/}. */
    private static final Pattern INDEX =
            Pattern.compile("^([^?]*?)/(?:index|default)[_-](\\d{1,3})\\.[A-Za-z]{2,5}(\\?.*)?$");

    private static final Pattern GLUED = Pattern.compile("^([^?]*/[A-Za-z]+)(\\d{1,3})(\\.[A-Za-z]{2,5})(\\?.*)?$");

    /** The way of forums, which print a page of the list behind: {@code thread-21874-2-1.html}. */
    private static final Pattern MIDDLE = Pattern.compile("^([^?]*\\d[_-])(\\d{1,3})([_-]\\d{1,2}\\.[A-Za-z]{2,5})$");

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d[-/.]$");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d([-/_.])(?:0?[1-9]|1[0-2])\\1$");

    /** What tells that a number is that of a page. */
    public enum Kind {
        /** The address says so: {@code page=2}, {@code -p2}, {@code 8127_2.html}. */
        NAMED,
        /** It stands behind a name: {@code day_2.html}. */
        BEHIND,
        /** It is the last number of the address: {@code day/2.html}; others of its kind are articles. */
        LAST,
        /** It is some number of the address, which links must name to be believed. */
        SOME
    }

    /** All ways to read a {@link UrlKey}, the surest first. A number that is a month or a day is none. */
    public static List<PageAddress> of(String key) {
        List<PageAddress> readings = new ArrayList<>(parameters(key));
        add(readings, key, FOLDER.matcher(key), Kind.NAMED);
        add(readings, key, LETTER.matcher(key), Kind.NAMED);
        add(readings, key, INDEX.matcher(key), Kind.NAMED);
        add(readings, key, NUMBERED.matcher(key), Kind.NAMED);
        add(readings, key, BEHIND.matcher(key), Kind.BEHIND);
        add(readings, key, LAST.matcher(key), Kind.LAST);
        add(readings, key, GLUED.matcher(key), Kind.SOME);
        Matcher middle = MIDDLE.matcher(key);
        if (middle.matches() && !isOfDate(key, middle)) {
            readings.add(new PageAddress(middle.group(1) + "#" + middle.group(3), number(middle), Kind.SOME));
        }
        return List.copyOf(readings);
    }

    /** How surely two addresses are those of pages of one text, if they are; surest where one begins the other. */
    public static Optional<Kind> shared(String one, String other) {
        List<PageAddress> here = of(one);
        List<PageAddress> there = of(other);
        boolean isFirst = here.stream().anyMatch(page -> page.series.equals(other))
                || there.stream().anyMatch(page -> page.series.equals(one));
        return isFirst
                ? Optional.of(Kind.NAMED)
                : there.stream()
                        .filter(page -> here.stream().anyMatch(page::isOfSeries))
                        .map(PageAddress::kind)
                        .min(Comparator.naturalOrder());
    }

    /** Whether the other is a page of the same series. */
    public boolean isOfSeries(PageAddress other) {
        return series.equals(other.series) && kind == other.kind;
    }

    /** Another page of the series. */
    public PageAddress withNumber(int number) {
        return new PageAddress(series, number, kind);
    }

    private static List<PageAddress> parameters(String key) {
        List<PageAddress> named = new ArrayList<>();
        List<PageAddress> some = new ArrayList<>();
        Matcher m = PARAMETER.matcher(key);
        while (m.find()) {
            String rest = key.substring(m.end());
            String series =
                    key.substring(0, m.start()) + (key.charAt(m.start()) == '?' ? rest.replaceFirst("^&", "?") : rest);
            boolean isNamed = PAGE_NAME.matcher(m.group(1)).matches();
            (isNamed ? named : some).add(new PageAddress(series, number(m), isNamed ? Kind.NAMED : Kind.SOME));
        }
        return Stream.concat(named.stream(), some.stream()).toList();
    }

    private static void add(List<PageAddress> readings, String key, Matcher m, Kind kind) {
        if (m.matches() && !isOfDate(key, m)) {
            StringBuilder series = new StringBuilder(m.group(1));
            for (int i = 3; i <= m.groupCount(); i++) {
                series.append(m.group(i) == null ? "" : m.group(i));
            }
            readings.add(new PageAddress(series.toString(), number(m), kind));
        }
    }

    private static boolean isOfDate(String key, Matcher m) {
        String before = key.substring(0, m.start(2));
        return (number(m) <= 31 && DAY.matcher(before).find())
                || (number(m) <= 12 && MONTH.matcher(before).find());
    }

    private static int number(Matcher m) {
        return Integer.parseInt(m.group(2));
    }
}
