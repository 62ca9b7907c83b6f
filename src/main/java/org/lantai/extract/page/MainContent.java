package org.lantai.extract.page;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;

/**
 * Finds the element that holds the article: the one whose lines have the largest sum of values, where sentences count
 * for what they are long and links, menus and what the page itself names as surroundings count against it. The sum grows
 * with every element taken in only as long as more of the article is gained than of what surrounds it.
 */
final class MainContent {
    /** What a line of links costs at most: a long list of teasers shall not drown a short article. */
    private static final int LINK_COST = 20;

    /** Sentences before the headline are seldom of the article. */
    private static final double BEFORE_HEADLINE = 0.3;

    /** How much more an element counts that is named as the article's. */
    private static final double NAMED = 1.25;

    /** Below this share of the page's sentences an element named as surroundings is believed. */
    private static final double BELIEVED = 0.9;

    private static final double BELIEVED_OF_DOUBTFUL = 0.3;

    private static final double NEARLY_ALL = 0.8;

    /** So many elements around a single paragraph are looked at; real pages are 35 deep at most. */
    private static final int NARROW = 50;

    /** What some short lines without links cost. */
    private static final int FEW_LINES = 6;

    private final DomOutline outline;
    private final DomHints hints;
    private final int headline;
    private final double[] sums;

    /**
     * @param outline the page
     * @param hints what names on the page hint at
     * @param headline number of the line that is its headline, or -1
     * @param others lines that are known not to be of the article
     */
    MainContent(DomOutline outline, DomHints hints, int headline, BitSet others) {
        this.outline = outline;
        this.hints = hints;
        this.headline = headline;
        this.sums = sums(values(others));
    }

    /** The element; empty when the page has no sentences at all. */
    Optional<Element> find() {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < outline.parts().size(); i++) {
            Part part = outline.parts().get(i);
            double score = part.block() ? score(part) : 0;
            if (score > 0 && score >= highest) {
                best = i;
                highest = score;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(widened(narrowed(best)));
    }

    /** The innermost element inside that is named as the article's and holds nearly all that speaks for the outer one. */
    private Element narrowed(int outer) {
        Part narrowest = outline.parts().get(outer);
        double enough = NEARLY_ALL * sum(narrowest.span());
        for (int i = outer + 1; i < narrowest.end(); i++) {
            Part part = outline.parts().get(i);
            if (part.block() && sum(part.span()) >= enough && hints.isContent(part.element())) {
                narrowest = part;
            }
        }
        return narrowest.element();
    }

    /** An article of one paragraph has its notes in the element around, if that holds hardly anything else. */
    private Element widened(Element found) {
        Element widest = found;
        Element parent = found.parent();
        for (int i = 0;
                i < NARROW
                        && parent != null
                        && isOneLine(widest)
                        && sum(parent) >= sum(found) - FEW_LINES
                        && prose(parent) == prose(found);
                i++) {
            widest = parent;
            parent = parent.parent();
        }
        return widest;
    }

    private int prose(Element element) {
        return outline.span(element).map(outline::prose).orElse(0);
    }

    private boolean isOneLine(Element element) {
        return outline.span(element).filter(s -> s.size() == 1).isPresent();
    }

    private double score(Part part) {
        double sum = sum(part.span());
        return sum > 0 && hints.isContent(part.element()) ? sum * NAMED : sum;
    }

    private double sum(Element element) {
        return outline.span(element).map(this::sum).orElse(0.0);
    }

    private double sum(Span span) {
        return sums[span.end()] - sums[span.first()];
    }

    private double[] values(BitSet others) {
        List<DomRun> lines = outline.lines();
        double[] values = new double[lines.size()];
        for (int i = 0; i < values.length; i++) {
            double value = value(lines.get(i));
            values[i] = i < headline && value > 0 ? value * BEFORE_HEADLINE : value;
        }
        for (Part part : outline.parts()) {
            if (isBelievedSurroundings(part.element(), part.span())) {
                devalue(values, part.span());
            }
        }
        others.stream().forEach(i -> devalue(values, new Span(i, i + 1)));
        return values;
    }

    private boolean isBelievedSurroundings(Element element, Span span) {
        int prose = outline.prose(span);
        return prose > 0
                && prose < BELIEVED * outline.prose()
                && !span.contains(headline)
                && !element.normalName().equals("body")
                && hints.isSurroundings(element)
                && (prose < BELIEVED_OF_DOUBTFUL * outline.prose() || !hints.isDoubtful(element));
    }

    private static void devalue(double[] values, Span span) {
        for (int i = span.first(); i < span.end(); i++) {
            values[i] = Math.min(values[i], -2);
        }
    }

    private static double value(DomRun line) {
        if (line.isLinks() && line.isClosed()) {
            // A paragraph that leads somewhere as a whole; a teaser is one as well, so it says little either way.
            return 0;
        }
        if (line.isLinks()) {
            return -Math.min(line.linkWeight(), LINK_COST);
        }
        if (line.isProse()) {
            return (line.weight() - line.linkWeight()) * (line.stops() > 0 ? 1 : 0.5);
        }
        return -1;
    }

    private static double[] sums(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }
}
