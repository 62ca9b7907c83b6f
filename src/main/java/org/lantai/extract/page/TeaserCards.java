package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;

/**
 * Finds the teasers of other articles: boxes of the same structure side by side, each with the linked headline of an
 * article of its own and a line or two of what it is about. Their sentences look like those of an article.
 */
final class TeaserCards {
    /** Two boxes side by side may be anything. */
    private static final int FEWEST = 3;

    /** Linked headlines are longer than the linked names of those who wrote a post, which have up to seven characters. */
    private static final int SHORTEST_HEADLINE = 8;

    /** A teaser is cut off after two or three lines; 89 characters were the most on real pages. */
    private static final int LONGEST_TEASER = 150;

    /** The linked headline stands in one of the first lines, behind a picture's caption or a section's name. */
    private static final int LINES = 3;

    private final DomOutline outline;

    private TeaserCards(DomOutline outline) {
        this.outline = outline;
    }

    /** The elements that hold teasers and nothing else, none of them inside another. */
    static List<Part> in(DomOutline outline) {
        return new TeaserCards(outline).all();
    }

    private List<Part> all() {
        List<Part> parts = outline.parts();
        List<Part> found = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            boolean cards = isLong(parts.get(i).span()) && areCards(i);
            if (cards) {
                found.add(parts.get(i));
            }
            i = cards ? parts.get(i).end() : i + 1;
        }
        return found;
    }

    /** Whether the parts inside a part, apart from a heading or a link to more, are teasers. */
    private boolean areCards(int number) {
        List<Part> parts = outline.parts();
        int cards = 0;
        int others = 0;
        int letters = 0;
        Set<String> names = new HashSet<>();
        for (int i = number + 1; i < parts.get(number).end(); i = parts.get(i).end()) {
            Part child = parts.get(i);
            int headline = child.span().size() < 2 ? 0 : headline(i);
            if (headline > 0) {
                cards++;
                letters += headline;
                names.add(child.element().normalName());
            } else if (child.span().size() > 0) {
                others++;
                others += outline.prose(child.span()) > 0 ? cards + FEWEST : 0;
            }
        }
        return cards >= FEWEST && names.size() == 1 && 4 * others <= cards && letters >= SHORTEST_HEADLINE * cards;
    }

    /** How long the linked headline is that a box begins with; 0 when it has none, or more text than a teaser. */
    private int headline(int number) {
        Span span = outline.parts().get(number).span();
        if (outline.prose(span) == 0 || outline.prose(span) > LONGEST_TEASER || !leadsAway(number)) {
            return 0;
        }
        for (int i = span.first(); i < Math.min(span.end(), span.first() + LINES); i++) {
            DomRun line = outline.lines().get(i);
            if (line.isLinks() && line.weight() >= SHORTEST_HEADLINE / 2) {
                return line.linkWeight();
            }
        }
        return 0;
    }

    private boolean leadsAway(int number) {
        List<Part> parts = outline.parts();
        for (int i = number; i < parts.get(number).end(); i++) {
            Element element = parts.get(i).element();
            if (element.normalName().equals("a") && DomLinks.target(element).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(Span span) {
        return span.size() >= 2 * FEWEST;
    }
}
