package org.lantai.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
        return IntStream.of(last + 1, first - 1)
                .filter(i -> i >= 0 && i < lines.size())
                .mapToObj(lines::get)
                .filter(line -> hints.isSubtitle(line.block()) && fits(line))
                .findFirst()
                .or(() -> lines.subList(Math.min(last + 1, end), end).stream()
                        .filter(line -> fits(line) && isDashed(line))
                        .findFirst())
                .map(line -> Spacing.collapse(line.text()));
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
