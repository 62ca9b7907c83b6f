package org.lantai.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
 */
record DomHeadline(int last, Optional<String> title, String foundIn, Optional<String> subtitle) {
    private static final int SHORTEST = 4;

    private static final int LONGEST = 100;

    private static final Pattern PARTS = Pattern.compile("[·_|丨｜—–-]+");

    /** A longer title is a text; the longest of 114 real pages has 71 characters. */
    static final int LONGEST_TITLE = 1_000;

    /** So many titles of those that a page gives itself count; 114 real pages give up to three. */
    private static final int MOST_TITLES = 10;

    /** A headline runs over at most this many lines. */
    private static final int LINES = 4;

    /** A headline printed in an element that says so weighs as much as this many letters more. */
    private static final int NAMED = 100;

    static DomHeadline find(Document page, DomMeta meta, DomOutline outline, DomHints hints) {
        List<String> announced = Stream.concat(meta.values("title").stream(), Stream.of(page.title()))
                .map(Spacing::collapse)
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST_TITLE)
                .limit(MOST_TITLES)
                .toList();
        List<String> letters = announced.stream().map(Fold::letters).toList();
        int line = best(outline, hints, letters, parts(announced));
        return line >= 0 ? printed(outline, hints, line, letters) : announced(page, meta, announced);
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
        String printed = withoutSection(text(outline, first, last), announced);
        Optional<String> subtitle =
                DomSubtitle.find(outline, hints, first, last).filter(s -> !Headlines.same(s, printed));
        return new DomHeadline(last, Optional.of(printed), "printed", subtitle);
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
                -1, title, page.title().isBlank() || announced.size() > 1 ? "meta" : "title element", Optional.empty());
    }

    /** The titles cut at the marks that set the names of sites and sections off: a short headline must be one of these. */
    private static Set<String> parts(List<String> announced) {
        return announced.stream()
                .flatMap(PARTS::splitAsStream)
                .map(Fold::letters)
                .collect(Collectors.toSet());
    }

    private static int best(DomOutline outline, DomHints hints, List<String> announced, Set<String> parts) {
        int best = -1;
        int highest = 0;
        for (int i = 0; i < outline.lines().size(); i++) {
            int score = score(outline.lines().get(i), announced, parts);
            if (score > highest) {
                int sure = DomSubtitle.is(outline, hints, i) ? 1 : score;
                best = sure > highest ? i : best;
                highest = Math.max(sure, highest);
            }
        }
        return best;
    }

    /** How sure a line is the headline: how long it is, and whether it stands in a heading; 0 for any other line. */
    private static int score(DomRun line, List<String> announced, Set<String> parts) {
        boolean heading = isInHeading(line.block());
        String text = Chars.strip(line.text());
        boolean tooShort = line.weight() < SHORTEST && !(heading && parts.contains(Fold.letters(text)));
        if (tooShort || line.weight() > LONGEST || (line.isLinks() && !heading)) {
            return 0;
        }
        boolean begins = heading || begins(announced, text);
        String letters = begins ? Fold.letters(text) : "";
        int repeated = begins ? repeated(announced, letters) : 0;
        if (repeated == 0) {
            return heading && line.block().normalName().equals("h1") && !line.isLinks() ? 1 : 0;
        }
        return repeated * (line.isLinks() ? 1 : 2) + (heading ? NAMED : 0);
    }

    /** How much of a line the titles repeat. What stands behind a whole title counts no more: it may be its second print. */
    private static int repeated(List<String> announced, String letters) {
        return announced.stream()
                .mapToInt(a -> a.contains(letters) ? letters.length() : isHead(a, letters) ? a.length() : 0)
                .max()
                .orElse(0);
    }

    /** Whether a title has the first characters of a line, if those are Chinese: saves to compare most lines of a page. */
    private static boolean begins(List<String> announced, String text) {
        int han = 0;
        while (han < Math.min(2, text.length()) && text.charAt(han) >= 0x4E00 && text.charAt(han) <= 0x9FFF) {
            han++;
        }
        String first = text.substring(0, han);
        return announced.stream().anyMatch(a -> a.contains(first));
    }

    /** Titles are cut when they are long; the page prints the whole. */
    private static boolean isHead(String announced, String letters) {
        return announced.length() >= 10 && letters.startsWith(announced);
    }

    private static boolean isInHeading(Element block) {
        return DomTags.isHeading(block)
                || (block.parent() != null && DomTags.isHeading(block.parent()))
                || block.className().contains("title");
    }
}
