package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.lantai.extract.data.DomMeta;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.draft.Spacing;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * The headline of a page: the line that its title element and its metadata repeat.
 *
 * @param last number of its last line in the outline, -1 when the page prints none
 * @param title the headline, empty when the page has none at all
 * @param foundIn {@code printed}, {@code meta} or {@code title element}
 * @param subtitle the line printed above or below it as part of it
 * @param beside what else its line holds, kept apart by styles: the date of many pages made with ASP.NET
 * @param site the name behind the headline in the title element
 */
record DomHeadline(
        int last,
        Optional<String> title,
        String foundIn,
        Optional<String> subtitle,
        List<String> beside,
        Optional<String> site) {
    static final int SHORTEST = 4;

    /** A longer title is a text; the longest of 114 real pages has 71 characters. */
    static final int LONGEST_TITLE = 1_000;

    /** So many titles of those that a page gives itself count; 114 real pages give up to three. */
    private static final int MOST_TITLES = 10;

    /** A headline runs over at most this many lines. */
    private static final int LINES = 4;

    /** The whole of a headline is at most so many times as long as what the title element has of it. */
    private static final int LONGER = 3;

    static DomHeadline find(Document page, DomMeta meta, DomOutline outline, DomHints hints) {
        List<String> announced = Stream.concat(meta.values("title").stream(), Stream.of(page.title()))
                .map(Spacing::collapse)
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST_TITLE)
                .limit(MOST_TITLES)
                .toList();
        List<String> letters = announced.stream().map(Fold::letters).toList();
        int line = new HeadlineLines(outline, hints, announced).best();
        return line >= 0
                ? printed(outline, hints, line, letters).named(page.title())
                : announced(page, meta, announced);
    }

    /** With the name that the title element gives behind the headline. */
    private DomHeadline named(String titleElement) {
        Optional<String> name = title.flatMap(t -> Headlines.behind(Spacing.collapse(titleElement), t));
        return new DomHeadline(last, title, foundIn, subtitle, beside, name);
    }

    /** The headline with the lines before and behind it that it runs on. */
    private static DomHeadline printed(DomOutline outline, DomHints hints, int line, List<String> announced) {
        int first = line;
        int last = line;
        while (mayBePart(outline, hints, first - 1, announced) && isPart(outline, first - 1, last, announced)) {
            first--;
        }
        while (mayBePart(outline, hints, last + 1, announced) && isPart(outline, first, last + 1, announced)) {
            last++;
        }
        List<String> parts = first == last ? parts(outline.lines().get(line)) : List.of(text(outline, first, last));
        List<String> own = own(parts, announced);
        String printed = Headlines.withoutSite(Headlines.once(withoutSection(String.join(" ", own), announced)));
        List<String> beside = new ArrayList<>(parts);
        beside.removeAll(own);
        Optional<String> subtitle =
                DomSubtitle.find(outline, hints, first, last).filter(s -> !Headlines.same(s, printed));
        return new DomHeadline(last, Optional.of(printed), "printed", subtitle, beside, Optional.empty());
    }

    private static List<String> parts(DomRun line) {
        return Arrays.stream(line.text().split(String.valueOf(DomOutline.SEAM)))
                .map(Spacing::collapse)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Those parts of a line that are the headline: all, unless one of them is and the whole is not. */
    private static List<String> own(List<String> parts, List<String> announced) {
        String all = Fold.letters(String.join("", parts));
        boolean whole = announced.stream().anyMatch(a -> a.contains(all));
        Stream<String> titles = parts.stream().filter(part -> {
            String letters = Fold.letters(part);
            return letters.length() >= SHORTEST && announced.stream().anyMatch(a -> a.startsWith(letters));
        });
        List<String> text = List.of(String.join(" ", parts));
        return whole || parts.size() < 2
                ? text
                : titles.max(Comparator.comparing(String::length)).map(List::of).orElse(text);
    }

    /** Forums and blogs print the name of a section before the headline, which no title element repeats there. */
    private static String withoutSection(String printed, List<String> announced) {
        for (int i = 0; i >= 0; i = printed.indexOf(' ', i + 1)) {
            String letters = Fold.letters(printed.substring(i));
            if (letters.length() >= SHORTEST
                    && announced.stream().anyMatch(a -> a.contains(letters) || isHead(a, letters))) {
                return Chars.strip(printed.substring(i));
            }
        }
        return printed;
    }

    private static boolean mayBePart(DomOutline outline, DomHints hints, int number, List<String> announced) {
        return number >= 0
                && number < outline.lines().size()
                && begins(announced, Chars.strip(outline.lines().get(number).text()))
                && !DomSubtitle.is(outline, hints, number);
    }

    private static boolean isPart(DomOutline outline, int first, int last, List<String> announced) {
        if (last - first >= LINES) {
            return false;
        }
        String letters = Fold.letters(text(outline, first, last));
        return announced.stream().anyMatch(a -> a.contains(letters));
    }

    private static String text(DomOutline outline, int first, int last) {
        StringBuilder text = new StringBuilder();
        outline.lines().subList(first, last + 1).forEach(l -> text.append('\n').append(l.text()));
        return Spacing.collapse(text.toString());
    }

    private static DomHeadline announced(Document page, DomMeta meta, List<String> announced) {
        Optional<String> site = meta.values("site").stream().findFirst();
        Optional<String> title =
                announced.stream().map(t -> Headlines.clean(t, site)).findFirst();
        return new DomHeadline(
                -1,
                title,
                page.title().isBlank() || announced.size() > 1 ? "meta" : "title element",
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Whether a title has the first characters of a line, if those are Chinese: saves to compare most lines of a page. */
    static boolean begins(List<String> announced, String text) {
        int han = 0;
        while (han < Math.min(2, text.length()) && text.charAt(han) >= 0x4E00 && text.charAt(han) <= 0x9FFF) {
            han++;
        }
        String first = text.substring(0, han);
        for (String title : announced) {
            if (title.contains(first)) {
                return true;
            }
        }
        return false;
    }

    /** Titles are cut when they are long; the page prints the whole, and a paragraph may begin with them. */
    static boolean isHead(String announced, String letters) {
        return announced.length() >= 10
                && letters.length() <= LONGER * announced.length()
                && letters.startsWith(announced);
    }
}
