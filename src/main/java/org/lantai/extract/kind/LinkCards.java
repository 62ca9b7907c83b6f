package org.lantai.extract.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Prose;

/** Finds the like elements side by side of which each leads to one text: headline, date, perhaps its first words. */
final class LinkCards {
    /** Two are the previous and the next article. */
    private static final int FEWEST = 3;

    /** In Chinese characters; a post of a thread that holds a link is mostly longer, a teaser is cut before. */
    private static final int LONGEST = 300;

    /** The headline, and often a picture or a word such as 详细 behind it. */
    private static final int MOST_TITLES = 2;

    private final Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());

    private LinkCards() {}

    static Set<Element> in(Element body) {
        LinkCards found = new LinkCards();
        found.walk(body);
        return found.cards;
    }

    /** What an element holds. */
    private record Held(int thirds, int titles) {
        boolean isCard() {
            return titles >= 1 && titles <= MOST_TITLES && thirds <= 3 * LONGEST;
        }
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private Held walk(Element element) {
        int thirds = 0;
        int titles = 0;
        Map<String, List<Element>> alike = new LinkedHashMap<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode leaf) {
                thirds += Prose.thirds(leaf.getWholeText());
            } else if (child instanceof Element inside && DomTags.holdsText(inside, true)) {
                Held held = walk(inside);
                thirds += held.thirds();
                titles += held.titles();
                if (held.isCard() && DomTags.isBlock(inside)) {
                    alike.computeIfAbsent(kind(inside), k -> new ArrayList<>()).add(inside);
                }
            }
        }
        alike.values().stream().filter(some -> some.size() >= FEWEST).forEach(cards::addAll);
        return new Held(thirds, titles + (isTitle(element) ? 1 : 0));
    }

    /** Items and rows are alike whatever they are called (odd, last); of other elements the name must tell. */
    private static String kind(Element element) {
        return switch (element.normalName()) {
            case "li", "tr", "dd", "dt" -> element.normalName();
            default -> element.normalName() + ' ' + element.className();
        };
    }

    private static boolean isTitle(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href") && ShownPage.isTitle(element);
    }
}
