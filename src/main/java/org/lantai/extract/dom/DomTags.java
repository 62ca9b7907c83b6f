package org.lantai.extract.dom;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of HTML are for, asked by their names and by what hides them. */
public final class DomTags {
    /** Sizes of nothing: hidden keywords are printed at them. */
    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)(?:display:none|font-size:0(?:px|pt|em|rem|%)?(?=;|!|$)|text-indent:-\\d{3,}|opacity:0(?=;|!|$))");

    private static final Pattern TRANSPARENT = Pattern.compile("(?:^|;)opacity:0(?=;|!|$)");

    private static final Pattern SIZE = Pattern.compile("font-size:\\s*(?:[1-9]|0?\\.[1-9]|[a-z])");

    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");

    private static final Pattern ALIGNED = Pattern.compile("(?:^|;)\\s*text-align:\\s*([a-z]+)");

    private DomTags() {}

    public static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul" -> true;
            default -> false;
        };
    }

    /** Whether text inside it can be text of the page; {@code noscript} only as a last resort. */
    public static boolean holdsText(Element element, boolean hiddenToo) {
        String name = element.normalName();
        return !isTextless(name) && (hiddenToo || !name.equals("noscript"));
    }

    /** Whether a reader sees the text inside it, be it of the article or of a control. */
    public static boolean isShown(Element element, boolean hiddenToo) {
        return (holdsText(element, hiddenToo) || isControl(element)) && (hiddenToo || !isHidden(element));
    }

    /** Whether it shows words that are no text: those of a button, a list to choose from, a field, a drawing. */
    public static boolean isControl(Element element) {
        return switch (element.normalName()) {
            case "button", "optgroup", "option", "select", "svg", "textarea" -> true;
            default -> false;
        };
    }

    /** Elements whose content is no text of the page, or text that belongs to a control. */
    private static boolean isTextless(String name) {
        return switch (name) {
            case "applet",
                    "audio",
                    "button",
                    "canvas",
                    "datalist",
                    "embed",
                    "frame",
                    "frameset",
                    "head",
                    "iframe",
                    "input",
                    "link",
                    "map",
                    "math",
                    "meta",
                    "noframes",
                    "object",
                    "optgroup",
                    "option",
                    "param",
                    "progress",
                    "rp",
                    "rt",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "title",
                    "video" -> true;
            default -> false;
        };
    }

    /** Whether it is a part of the page around articles by its very name. */
    public static boolean isPagePart(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "dialog", "menu" -> true;
            default -> false;
        };
    }

    /**
     * Whether its own attributes hide it. Not {@code visibility}, which scripts often lift from the article itself when
     * the page has loaded.
     */
    public static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.attributes().hasKey("hidden")) {
            return true;
        }
        String style = attribute(element, "style");
        if (!hasNothing(style)) {
            return false;
        }
        Matcher m = HIDING.matcher(style.replace(" ", "").toLowerCase(Locale.ROOT));
        return m.find() && !(m.group().contains("font-size") && hasSizes(element));
    }

    /**
     * The value of an attribute by its name as the parser writes it, in small letters: to look for it in any letters took
     * ten times as long, and some are asked of every element.
     */
    public static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** Whether elements inside have sizes of their own: editors so drop the blanks between them. */
    private static boolean hasSizes(Element element) {
        return element.select("[style]").stream()
                .anyMatch(inside -> SIZE.matcher(inside.attr("style")).find());
    }

    /** Whether it is hidden by being transparent and by nothing else, which scripts lift. */
    public static boolean isTransparent(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return !element.hasAttr("hidden")
                && TRANSPARENT.matcher(style).find()
                && !HIDING.matcher(TRANSPARENT.matcher(style).replaceAll("")).find();
    }

    /** Whether some value of a style begins like the ones that hide: most styles do not, and are not read further. */
    private static boolean hasNothing(String style) {
        for (int i = style.indexOf(':'); i >= 0; i = style.indexOf(':', i + 1)) {
            int value = i + 1;
            while (value < style.length() && style.charAt(value) == ' ') {
                value++;
            }
            if (value < style.length() && "nN0-".indexOf(style.charAt(value)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether its own style sets its text in bold. */
    public static boolean isBold(Element element) {
        String style = element.attr("style");
        return !style.isEmpty() && BOLD.matcher(style.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether what it holds is to stand at the right; empty where it does not say where. */
    public static Optional<Boolean> isAtRight(Element element) {
        if (element.attributesSize() == 0) {
            return Optional.empty();
        }
        Matcher m = ALIGNED.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        String where = m.find() ? m.group(1) : element.attr("align").strip().toLowerCase(Locale.ROOT);
        return where.isEmpty() ? Optional.empty() : Optional.of(where.equals("right") || where.equals("end"));
    }

    public static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
