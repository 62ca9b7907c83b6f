package org.lantai.extract.page;

import java.util.Optional;
import org.lantai.extract.page.DomOutline.Part;
import org.lantai.extract.page.DomOutline.Span;

/**
 * Finds the text of a page without sentences, such as verse, names, a table or a notice of four characters: in the element
 * that is named as the article's, else in the one that holds all that may be text.
 */
final class ShortText {
    /** An element with less than this share of what may be text may be named by chance. */
    private static final double NAMED = 0.25;

    private final DomOutline outline;
    private final DomHints hints;
    private final int[] sums;

    ShortText(DomOutline outline, DomHints hints, PlainLines plain) {
        this.outline = outline;
        this.hints = hints;
        sums = new int[outline.lines().size() + 1];
        for (int i = 0; i + 1 < sums.length; i++) {
            sums[i + 1] = sums[i] + (plain.is(i) ? outline.lines().get(i).weight() : 0);
        }
    }

    /** The element; empty when nothing on the page may be text. */
    Optional<Part> find() {
        return named().or(this::narrowest);
    }

    /** The innermost of those named as the article's that hold most of what may be text. */
    Optional<Part> named() {
        Part best = null;
        double highest = Math.max(1, NAMED * weight(new Span(0, sums.length - 1)));
        for (Part part : outline.parts()) {
            int weight = part.block() && hints.isContent(part.element()) ? weight(part.span()) : 0;
            if (weight >= highest) {
                best = part;
                highest = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Part> narrowest() {
        int all = weight(new Span(0, sums.length - 1));
        Part narrowest = null;
        for (Part part : outline.parts()) {
            if (all > 0 && part.block() && weight(part.span()) == all) {
                narrowest = part;
            }
        }
        return Optional.ofNullable(narrowest);
    }

    private int weight(Span span) {
        return sums[span.end()] - sums[span.first()];
    }
}
