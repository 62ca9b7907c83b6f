package org.lantai.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Spacing;
import org.lantai.text.Chars;

/**
 * Finds the line that a page prints above or below its headline as part of it (肩题、副题): its element is named so, or it
 * begins with a dash.
 */
final class DomSubtitle {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    /** Lines of the imprint may stand between the headline and a sub-headline with a dash. */
    private static final int FURTHEST = 6;

    /** Where a headline has a line above it and one below. */
    static final String BETWEEN = "　";

    /** Headings of sections, names of columns in brackets, and imprint lines in the element of a heading. */
    private static final Pattern NO_SUBTITLE = Pattern.compile(
            "[【〔\\[].*[】〕\\]]|.{0,6}[:：].*|.*\\d{4}[-/.年]\\d{1,2}.*|(?:[一二三四五六七八九十]{1,3}[、.．]|[（(]|第[一二三四五六七八九十\\d]+[章节条部编]|\\d+[.、．]).*");

    private static final Pattern DASH = Pattern.compile("(?:——|──|——|--|―)\\s*[^\\s—─―-].*[^。！!？?；;：:，,]");

    private DomSubtitle() {}

    /**
     * The sub-headline.
     *
     * @param first number of the headline's first line
     * @param last number of its last
     */
    static Optional<String> find(DomOutline outline, DomHints hints, int first, int last) {
        List<DomRun> lines = outline.lines();
        int end = Math.min(lines.size(), last + 1 + FURTHEST);
        return IntStream.of(first - 1, last + 1)
                .filter(i -> i >= 0 && i < lines.size())
                .filter(i ->
                        fits(lines.get(i)) && (hints.isSubtitle(lines.get(i).block()) || isBeside(lines, i, first)))
                .mapToObj(i -> Spacing.collapse(lines.get(i).text()))
                .reduce((above, below) -> above + BETWEEN + below)
                .or(() -> lines.subList(Math.min(last + 1, end), end).stream()
                        .filter(line -> fits(line) && isDashed(line))
                        .findFirst()
                        .map(line -> Spacing.collapse(line.text())));
    }

    /** A heading right above or below that in which the headline stands, the only one of its level on the page. */
    private static boolean isBeside(List<DomRun> lines, int number, int headline) {
        Element heading = lines.get(number).block();
        Element title = lines.get(headline).block();
        boolean apart = DomTags.isHeading(heading)
                && DomTags.isHeading(title)
                && !heading.normalName().equals(title.normalName())
                && title.parent() != null
                && title.parent().equals(heading.parent());
        return apart
                && !NO_SUBTITLE.matcher(Chars.strip(lines.get(number).text())).matches()
                && lines.stream()
                                .filter(line -> line.block().normalName().equals(heading.normalName()))
                                .count()
                        == 1;
    }

    /** Whether a line says by itself that it is a sub-headline. */
    static boolean is(DomOutline outline, DomHints hints, int number) {
        DomRun line = outline.lines().get(number);
        return fits(line) && (hints.isSubtitle(line.block()) || isDashed(line));
    }

    private static boolean isDashed(DomRun line) {
        return DASH.matcher(Chars.strip(line.text())).matches();
    }

    private static boolean fits(DomRun line) {
        return line.weight() >= SHORTEST && line.weight() <= LONGEST && !line.isLinks();
    }
}
