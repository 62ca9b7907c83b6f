package org.lantai.extract.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;

/**
 * Finds the text of a page without sentences, such as verse, names, a table or a notice of four characters: in the element
 * that is named as the article's, else in the one that holds all that may be text.
 */
final class ShortText {
    /** An element with less than this share of what may be text may be named by chance. */
    private static final double NAMED = 0.25;

    /** Fewer lines below a headline may be a button or a count. */
    private static final int FEWEST_LINES = 3;

    /** What a site says of itself beside its articles has so many lines at most. */
    private static final int LONGEST_NOTE = 2;

    /** So few lines, those of the imprint, stand between a headline and a text of some lines. */
    private static final int NEAR = 6;

    private static final Pattern DATE = Pattern.compile("\\d{4}\\D{1,2}\\d{1,2}|\\d{1,2}:\\d{2}");

    private final DomOutline outline;
    private final DomHints hints;
    private final BareLines bare;
    private final int headline;
    private final int[] sums;

    ShortText(DomOutline outline, DomHints hints, BareLines bare, int headline) {
        this.outline = outline;
        this.hints = hints;
        this.bare = bare;
        this.headline = headline;
        sums = new int[outline.lines().size() + 1];
        for (int i = 0; i + 1 < sums.length; i++) {
            sums[i + 1] = sums[i] + (bare.is(i) ? outline.lines().get(i).weight() : 0);
        }
    }

    /** The element; empty when nothing on the page may be text. */
    Optional<Part> find() {
        return named().or(this::narrowest);
    }

    /** The innermost of those named as the article's that hold most of what may be text. */
    Optional<Part> named() {
        double enough = NAMED * weight(new Span(0, sums.length - 1));
        Part best = null;
        int highest = 1;
        for (Part part : outline.parts()) {
            int weight = part.block() && hints.isContent(part.element()) ? weight(part.span()) : 0;
            if (weight >= highest && (weight >= enough || isBelowHeadline(part))) {
                best = part;
                highest = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether hardly more than the imprint stands between an element and the headline. */
    private boolean isBelowHeadline(Part part) {
        int first = part.span().first();
        return headline >= 0 && first > headline && first <= headline + NEAR;
    }

    /**
     * The first lines below the headline, where links part them from sentences further down that are so few that they are a
     * note on the site, or from any that have nothing to do with the headline.
     */
    Optional<Part> between(Span sentences, boolean apart) {
        int first = headline + 1;
        while (first < sentences.first() && !mayBegin(first)) {
            first++;
        }
        int end = first;
        while (end < sentences.first() && bare.is(end)) {
            end++;
        }
        boolean rather = sentences.size() <= LONGEST_NOTE || (apart && end - first >= FEWEST_LINES);
        return first == end || !rather || !hasLinks(new Span(end, sentences.first()))
                ? Optional.empty()
                : narrowest(new Span(first, end)).filter(part -> part.span().end() <= sentences.first());
    }

    private boolean mayBegin(int line) {
        return bare.is(line) && !DATE.matcher(outline.lines().get(line).text()).find();
    }

    private boolean hasLinks(Span span) {
        return outline.lines().subList(span.first(), span.end()).stream().anyMatch(DomRun::isLinks);
    }

    private Optional<Part> narrowest() {
        return narrowest(new Span(0, sums.length - 1));
    }

    /** The innermost element that holds all lines of a stretch that may be text. */
    private Optional<Part> narrowest(Span stretch) {
        int all = weight(stretch);
        Part narrowest = null;
        for (Part part : outline.parts()) {
            int first = Math.max(part.span().first(), stretch.first());
            int end = Math.min(part.span().end(), stretch.end());
            if (all > 0 && part.block() && first < end && weight(new Span(first, end)) == all) {
                narrowest = part;
            }
        }
        return Optional.ofNullable(narrowest);
    }

    private int weight(Span span) {
        return sums[span.end()] - sums[span.first()];
    }
}
