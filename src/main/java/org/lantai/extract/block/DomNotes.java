package org.lantai.extract.block;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.lantai.text.Chars;

/** The places of a text that its own links lead to, such as notes. Marks them in the tree, for {@link BlockBuilder}. */
public final class DomNotes {
    /** An element of no text in front of the text at which a place begins; its {@code name} is what links call it. */
    static final String PLACE = "lantai-place";

    /** A number of a note as it is printed where it is not raised. */
    private static final Pattern NUMBER = Pattern.compile("[\\[［〔(（【](?:注|註)?(?:\\d{1,3}|[a-z*※†])[\\]］〕)）】]|[①-⑳*※†]");

    /** What is raised is a number, and seldom a word: {@code [注 12]}. */
    private static final int LONGEST_SIGN = 8;

    private DomNotes() {}

    /** Marks, inside an element, the first text in or behind each element that a link inside it leads to. */
    static void mark(Element root) {
        Set<String> wanted = new HashSet<>();
        for (Element link : root.getElementsByTag("a")) {
            name(link).ifPresent(wanted::add);
        }
        if (!wanted.isEmpty()) {
            Map<String, TextNode> places = places(root, wanted);
            places.forEach((name, text) -> text.before(new Element(PLACE).attr("name", name)));
            for (Element link : root.getElementsByTag("a")) {
                name(link).filter(places::containsKey).ifPresent(name -> link.attr("href", "#" + name));
            }
        }
    }

    /**
     * The elements that hold notes to a text, whatever they are named: those that numbers in it lead to, all around them,
     * and the other notes of the same list. A foot of a page and a foot note begin alike.
     */
    public static Set<Element> notes(Element root) {
        Set<String> wanted = new HashSet<>();
        for (Element link : root.getElementsByTag("a")) {
            if (isNumber(link)) {
                name(link).ifPresent(wanted::add);
            }
        }
        Set<Element> notes = new HashSet<>();
        if (!wanted.isEmpty()) {
            for (Element element : root.getElementsByAttribute("id")) {
                if (wanted.contains(element.id())) {
                    addAll(notes, element);
                }
            }
            for (Element link : root.getElementsByAttribute("name")) {
                if (wanted.contains(link.attr("name"))) {
                    addAll(notes, link);
                }
            }
        }
        return notes;
    }

    private static void addAll(Set<Element> notes, Element note) {
        for (Element e = note; e != null && notes.add(e); e = e.parent()) {
            if (e.normalName().equals("ol") || e.normalName().equals("ul")) {
                notes.addAll(e.children());
            }
        }
    }

    private static boolean isNumber(Element link) {
        String text = link.text();
        return NUMBER.matcher(text).matches()
                || (text.length() <= LONGEST_SIGN && (link.closest("sup") != null || link.selectFirst("sup") != null));
    }

    private static Map<String, TextNode> places(Element root, Set<String> wanted) {
        Map<String, TextNode> places = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof Element element && depth > 0 && element.attributesSize() > 0) {
                        open(element, wanted, open);
                    } else if (!open.isEmpty() && node instanceof TextNode text && !isBlank(text)) {
                        open.stream().sorted().forEach(name -> places.put(name, text));
                        open.clear();
                    }
                },
                root);
        return places;
    }

    /** An element begins a place by its id, a link also by its name; the first that is called so. */
    private static void open(Element element, Set<String> wanted, Set<String> open) {
        String id = element.id();
        if (wanted.remove(id)) {
            open.add(id);
        }
        String name = element.normalName().equals("a") ? element.attr("name") : "";
        if (wanted.remove(name)) {
            open.add(name);
        }
    }

    private static boolean isBlank(TextNode text) {
        return text.getWholeText().chars().allMatch(c -> Chars.isBlank((char) c));
    }

    /** What a link calls the place of the same page that it leads to. */
    private static Optional<String> name(Element link) {
        String href = link.attr("href").strip();
        int hash = href.indexOf('#');
        return hash >= 0 && hash + 1 < href.length() && isOfThePage(link, href, hash)
                ? Optional.of(decoded(href.substring(hash + 1)))
                : Optional.empty();
    }

    private static boolean isOfThePage(Element link, String href, int hash) {
        String base = link.baseUri();
        if (hash == 0 || base.isEmpty()) {
            return hash == 0;
        }
        String page = base.indexOf('#') < 0 ? base : base.substring(0, base.indexOf('#'));
        return StringUtil.resolve(base, href.substring(0, hash)).equals(page);
    }

    private static String decoded(String name) {
        try {
            return name.indexOf('%') < 0 ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // No percent-encoding after all: the name as it is written.
            return name;
        }
    }
}
