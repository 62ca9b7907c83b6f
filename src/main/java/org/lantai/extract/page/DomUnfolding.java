package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lantai.extract.block.DomTree;
import org.lantai.extract.data.ScriptedText;

/**
 * Puts into the tree what browsers show there although the source keeps it elsewhere: shadow roots that are declared in
 * templates, documents in attributes of frames, text between tags of the first browsers, and tags that were escaped once
 * too often. Drops what they do not show: soft hyphens and the ends of sections of XML. Changes the tree it is given.
 */
final class DomUnfolding {
    /** Frames in frames: a page that was saved with its frames has one, and that may have a player. */
    private static final int DEEPEST = 3;

    private static final char SOFT_HYPHEN = 0xAD;
    private static final String END_OF_XML = "]]>";

    /** Text that is HTML by its beginning; the same element has to end in it. */
    private static final Pattern ESCAPED = Pattern.compile(
            "(?i)\\s*+<(p|div|span|section|strong|font|center|h[1-6]|ul|ol|table|br)\\b[^<>]{0,2000}+>");

    /** Nothing ends plain text, so that the ends of the page are part of it. */
    private static final Pattern ENDS = Pattern.compile("(?i)(?:\\s*+</(?:plaintext|body|html)>)++\\s*+\\z");

    private static final int BREAKS = 3;

    private final int depth;

    private DomUnfolding(int depth) {
        this.depth = depth;
    }

    static void unfold(Document page) {
        new DomUnfolding(0).children(page);
    }

    /** Calls itself for elements inside elements, no deeper than the parser nests them. */
    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof TextNode text) {
                text(text);
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "template" -> template(element);
            case "iframe" -> frame(element);
            case "xmp" -> preformatted(element, element.data());
            case "plaintext" ->
                preformatted(element, ENDS.matcher(element.wholeText()).replaceAll(""));
            case "listing" -> element.tagName("pre");
            case "pre", "code", "textarea", "script", "style" -> {
                // As they are: what looks like tags there is meant to be read.
            }
            default -> children(element);
        }
    }

    private static void preformatted(Element element, String content) {
        element.tagName("pre");
        element.text(content);
        if (isEscaped(content)) {
            element.tagName("div");
            text((TextNode) element.childNode(0));
        }
    }

    /** A shadow root: its elements stand in their host, those of the host where it has slots for them. */
    private void template(Element template) {
        children(template);
        Element host = template.parent();
        if (host == null || !(template.hasAttr("shadowrootmode") || template.hasAttr("shadowroot"))) {
            return;
        }
        List<Node> guests = new ArrayList<>(host.childNodes());
        guests.remove(template);
        for (Element slot : template.select("slot")) {
            fill(slot, guests);
        }
        template.unwrap();
        if (!guests.isEmpty()) {
            Element unseen = host.appendElement("div").attr("hidden", "");
            guests.forEach(unseen::appendChild);
        }
    }

    private static void fill(Element slot, List<Node> guests) {
        List<Node> own = guests.stream()
                .filter(guest -> guest.attr("slot").equals(slot.attr("name")))
                .toList();
        if (own.stream().anyMatch(guest -> !guest.outerHtml().isBlank())) {
            slot.empty();
            own.forEach(slot::appendChild);
            guests.removeAll(own);
        }
        slot.unwrap();
    }

    /** A document in an attribute stands in the page; the names of its frame tell what it is. */
    private void frame(Element frame) {
        if (!frame.hasAttr("srcdoc") || depth == DEEPEST) {
            return;
        }
        Document inside = DomTree.of(frame.attr("srcdoc"), frame.baseUri()).page();
        new DomUnfolding(depth + 1).children(inside);
        Element place = new Element("div");
        place.attr("class", frame.className()).attr("id", frame.id());
        inside.body().childNodesCopy().forEach(place::appendChild);
        frame.replaceWith(place);
    }

    private static void text(TextNode text) {
        String raw = text.getWholeText();
        if (raw.indexOf(SOFT_HYPHEN) >= 0 || raw.contains(END_OF_XML)) {
            raw = raw.replace(String.valueOf(SOFT_HYPHEN), "").replace(END_OF_XML, "");
            text.text(raw);
        }
        if (raw.indexOf('<') >= 0 && isEscaped(raw)) {
            Element parsed = DomTree.of(raw, text.baseUri()).page().body();
            Element place = new Element("div");
            parsed.childNodesCopy().forEach(place::appendChild);
            text.replaceWith(place);
        }
    }

    private static boolean isEscaped(String text) {
        Matcher m = ESCAPED.matcher(text);
        if (!m.lookingAt()) {
            return false;
        }
        String name = m.group(1);
        boolean ends = name.equalsIgnoreCase("br")
                ? text.split("(?i)<br\\b", -1).length > BREAKS
                : text.regionMatches(true, text.lastIndexOf("</"), "</" + name, 0, name.length() + 2)
                        || text.contains("</" + name + ">");
        return ends && ScriptedText.isText(text);
    }
}
