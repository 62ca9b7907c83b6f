package org.lantai.extract.thread;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The way from a post down to an element in it, by which the same element is found again in the others. */
final class Paths {
    private final boolean byName;
    private final Map<Element, String> known = new HashMap<>();

    /** @param byName whether elements are told by their names, else by their place among those of one kind */
    Paths(boolean byName) {
        this.byName = byName;
    }

    /** The way to an element; calls itself for the elements around it, no deeper than the parser nests them. */
    String to(Element element, Element unit) {
        Element around = element.parent();
        if (element.equals(unit) || around == null) {
            return "";
        }
        String path = known.get(element);
        if (path == null) {
            path = to(around, unit) + "/" + (byName ? named(element) : placed(element));
            known.put(element, path);
        }
        return path;
    }

    /** An element by its tag and classes, without the numbers that many names end in. */
    static String named(Element element) {
        String names = element.className();
        StringBuilder name = new StringBuilder(element.normalName()).append('.');
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c < '0' || c > '9') {
                name.append(c);
            }
        }
        return name.toString();
    }

    private static String placed(Element element) {
        int place = 0;
        for (Element e = element.previousElementSibling(); e != null; e = e.previousElementSibling()) {
            place += e.normalName().equals(element.normalName()) ? 1 : 0;
        }
        return element.normalName() + place;
    }
}
