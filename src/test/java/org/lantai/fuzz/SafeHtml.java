package org.lantai.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML in which nothing runs but the theme's own scripts, looked at as a browser reads it. */
final class SafeHtml {
    /** What the text of an article may consist of. */
    private static final Set<String> OF_TEXT = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ol",
            "ul",
            "li",
            "blockquote",
            "pre",
            "br",
            "strong",
            "em",
            "sub",
            "sup",
            "a",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "img",
            "span",
            "code",
            "header",
            "cite",
            "time");

    /** What the archivist's own Markdown may have besides. */
    private static final Set<String> OF_MARKDOWN = Set.of("hr", "section");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "role",
            "tabindex",
            "aria-label",
            "scope",
            "rowspan",
            "colspan",
            "src",
            "alt",
            "loading",
            "href",
            "rel",
            "title",
            "id",
            "start",
            "datetime");

    /** What loads or runs things, and what changes where links lead. */
    private static final Set<String> NEVER = Set.of("iframe", "object", "embed", "applet", "frame", "base", "portal");

    private static final Pattern OWN_SCRIPT = Pattern.compile("(?:\\.\\./)*assets/(?:search/)?[a-z-]+\\.js");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "poster", "data");
    /** What a browser overlooks in an address. */
    private static final Pattern OVERLOOKED = Pattern.compile("[\\x00-\\x20]");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]|\\p{Cs}");

    private SafeHtml() {}

    /** The text of an article, or Markdown of the archivist's. */
    static void assertFragment(String html) {
        Document page = looked(Jsoup.parseBodyFragment(html), html);
        for (Element element : page.body().select("* > *")) {
            String name = element.normalName();
            require(OF_TEXT.contains(name) || OF_MARKDOWN.contains(name), "an element `" + name + "`", html);
            element.attributes()
                    .forEach(a -> require(ATTRIBUTES.contains(a.getKey()), "an attribute `" + a.getKey() + "`", html));
        }
    }

    /** A whole page of the site. */
    static void assertPage(String html) {
        Document page = looked(Jsoup.parse(html), html);
        for (Element script : page.select("script")) {
            boolean own = script.data().isBlank()
                    && OWN_SCRIPT.matcher(script.attr("src")).matches();
            require(own || isData(script), "a script that is not the theme's: " + script.outerHtml(), html);
        }
    }

    /** What the page says of itself to programs: JSON, which browsers do not run, and without any sign of a tag. */
    private static boolean isData(Element script) {
        try {
            return script.attr("type").equals("application/ld+json")
                    && !script.hasAttr("src")
                    && script.data().indexOf('<') < 0
                    && new JsonMapper().readTree(script.data()).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static Document looked(Document page, String html) {
        require(!UNPRINTABLE.matcher(html).find(), "a character that no page may hold", html);
        for (Element element : page.getAllElements()) {
            require(!NEVER.contains(element.normalName()), "an element `" + element.normalName() + "`", html);
            element.attributes().forEach(attribute -> look(attribute, html));
        }
        return page;
    }

    private static void look(Attribute attribute, String html) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        require(!name.startsWith("on") && !name.equals("srcdoc"), "an attribute `" + name + "`", html);
        if (ADDRESSES.contains(name)) {
            String address =
                    OVERLOOKED.matcher(attribute.getValue()).replaceAll("").toLowerCase(Locale.ROOT);
            var scheme = SCHEME.matcher(address);
            require(!scheme.matches() || SCHEMES.contains(scheme.group(1)), "an address `" + address + "`", html);
        }
    }

    private static void require(boolean fine, String what, String html) {
        if (!fine) {
            throw new AssertionError("The page has " + what + ":\n" + html);
        }
    }
}
