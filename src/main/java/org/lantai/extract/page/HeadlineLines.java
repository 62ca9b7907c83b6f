package org.lantai.extract.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/** Weighs the lines of a page as its headline: the one that its titles repeat, in a heading, near the text. */
final class HeadlineLines {
    private static final int LONGEST = 100;

    /** A heading of fewer letters is a headline where it is the first part of a title: 芦苇. */
    private static final int SHORTEST_HEADING = 2;

    /** A headline printed in an element that says so weighs as much as this many letters more. */
    private static final int NAMED = 100;

    /** So do a place at the beginning of a title, and the place right above the text, against the name of a site. */
    private static final int PLACED = 20;

    /** What a heading weighs that no title repeats, below any that one does; h1 least, since sites print their names in it. */
    private static final int UNREPEATED = 7;

    /** The title elements of sites that have the same on all pages are so short. */
    private static final int SITE_TITLE = 10;

    /** So many lines stand between the text and a headline that no title repeats. */
    private static final int IMPRINT = 6;

    /** So many elements around a line may be named as the head of the site. */
    private static final int AROUND = 3;

    private static final Pattern SITE_HEAD =
            Pattern.compile("(?:" + String.join("|", Table.words(HeadlineLines.class, "site-heads.tsv", 2)) + ").*");

    private static final Pattern HOME =
            Pattern.compile("(?:https?://[^/]+)?/?(?:(?:index|default)\\.\\w+)?|\\./|\\.\\./");
    private static final Pattern BETWEEN = Pattern.compile("[_|｜丨—–·@-]|\\s::\\s");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Ids, of which a page has one each; as classes articles have them too. */
    private static final Set<String> SITE_IDS = Set.of("header", "head", "top");

    private final DomOutline outline;
    private final DomHints hints;
    private final List<String> announced;
    private final Set<String> pieces;
    private final int text;

    /** @param titles those that the page gives itself */
    HeadlineLines(DomOutline outline, DomHints hints, List<String> titles) {
        this.outline = outline;
        this.hints = hints;
        this.announced = titles.stream().map(Fold::letters).toList();
        this.pieces = titles.stream().map(HeadlineLines::firstPiece).collect(Collectors.toUnmodifiableSet());
        this.text = firstText();
    }

    /** The number of the line that is the headline, -1 where none can be. */
    int best() {
        int best = -1;
        int highest = 0;
        int near = near();
        for (int i = 0; i < outline.lines().size(); i++) {
            int score = score(i) + (i == near ? PLACED : 0);
            if (score > highest) {
                int sure = DomSubtitle.is(outline, hints, i) ? 1 : score;
                best = sure > highest ? i : best;
                highest = Math.max(sure, highest);
            }
        }
        return best;
    }

    /** The last repeated heading above the text; -1 where there is none. */
    private int near() {
        for (int i = text - 1; i >= 0; i--) {
            DomRun line = outline.lines().get(i);
            if (isInHeading(line.block()) && score(i) >= NAMED) {
                return i;
            }
        }
        return -1;
    }

    /** How sure a line is the headline; 0 for any other line. */
    private int score(int number) {
        DomRun line = outline.lines().get(number);
        if (line.weight() < SHORTEST_HEADING || line.weight() > LONGEST) {
            return 0;
        }
        boolean heading = isInHeading(line.block());
        if (line.isLinks() && !heading) {
            return 0;
        }
        String letters = letters(line, heading);
        boolean begins = !letters.isEmpty() && announced.stream().anyMatch(a -> a.startsWith(letters));
        boolean repeated = !letters.isEmpty()
                && announced.stream().anyMatch(a -> a.contains(letters) || DomHeadline.isHead(a, letters));
        boolean shortOne =
                line.weight() < DomHeadline.SHORTEST && !(DomTags.isHeading(line.block()) && pieces.contains(letters));
        if (shortOne || !repeated) {
            return shortOne ? 0 : unrepeated(number, line);
        }
        int score = repeated(letters) * (line.isLinks() ? 1 : 2) + (heading ? NAMED : 0) + (begins ? PLACED : 0);
        return heading && isOfSite(line.block()) ? 1 : score;
    }

    /** How much of a line the titles repeat. What stands behind a whole title counts no more: it may be its second print. */
    private int repeated(String letters) {
        return announced.stream()
                .mapToInt(a -> a.contains(letters) ? letters.length() : DomHeadline.isHead(a, letters) ? a.length() : 0)
                .max()
                .orElse(0);
    }

    private static String firstPiece(String title) {
        return Fold.letters(BETWEEN.split(title, 2)[0]);
    }

    /** The letters of a line, or of its part that a title begins with; none where it cannot be repeated. */
    private String letters(DomRun line, boolean heading) {
        String whole = Chars.strip(line.text());
        if (!heading && !DomHeadline.begins(announced, whole)) {
            return "";
        }
        String letters = Fold.letters(whole);
        boolean parted = whole.indexOf(DomOutline.SEAM) >= 0
                && line.stops() == 0
                && announced.stream().noneMatch(a -> a.contains(letters));
        return parted ? part(whole).orElse(letters) : letters;
    }

    private Optional<String> part(String line) {
        return Stream.of(line.split(String.valueOf(DomOutline.SEAM)))
                .map(part -> Fold.letters(Spacing.collapse(part)))
                .filter(part -> part.length() >= DomHeadline.SHORTEST
                        && announced.stream().anyMatch(a -> a.startsWith(part)))
                .findFirst();
    }

    /** A heading right above the text is the headline where the titles give no more than the name of the site. */
    private int unrepeated(int number, DomRun line) {
        if (!DomTags.isHeading(line.block()) || line.isLinks()) {
            return 0;
        }
        boolean first = line.block().normalName().equals("h1");
        boolean above = number < text && text - number <= IMPRINT && !isOfSite(line.block());
        boolean siteOnly = announced.stream().allMatch(a -> a.length() <= SITE_TITLE);
        return above && siteOnly ? 2 * SITE_TITLE + PLACED + UNREPEATED : first ? 1 : 0;
    }

    /** The first line that reads like text and repeats no title. */
    private int firstText() {
        for (int i = 0; i < outline.lines().size(); i++) {
            DomRun line = outline.lines().get(i);
            if (line.isProse() && !isInHeading(line.block()) && !isRepeated(line)) {
                return i;
            }
        }
        return outline.lines().size();
    }

    private boolean isRepeated(DomRun line) {
        String letters = Fold.letters(line.text());
        return announced.stream().anyMatch(a -> a.contains(letters) || letters.contains(a));
    }

    /** Whether a heading leads to the first page of the site, or elements around it are named as the head of one. */
    private static boolean isOfSite(Element heading) {
        boolean home = heading.select(DomLinks.LINKS).stream()
                .anyMatch(a -> HOME.matcher(a.attr("href").strip()).matches());
        Element around = heading;
        for (int i = 0; i < AROUND && around != null && !home; i++, around = around.parent()) {
            home = SITE_IDS.contains(around.id().toLowerCase(Locale.ROOT))
                    || Stream.of(BLANKS.split((around.id() + " " + around.className()).toLowerCase(Locale.ROOT)))
                            .anyMatch(name -> SITE_HEAD.matcher(name).matches());
        }
        return home;
    }

    private static boolean isInHeading(Element block) {
        return DomTags.isHeading(block)
                || (block.parent() != null && DomTags.isHeading(block.parent()))
                || DomTags.attribute(block, "class").contains("title");
    }
}
