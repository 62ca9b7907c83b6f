package org.lantai.check.site;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An address in a page.
 *
 * @param address as it stands there, without blanks around it
 * @param use what the page has it for
 */
record SiteLink(String address, Use use) {
    /** What a page has an address for. */
    enum Use {
        /** The browser fetches it together with the page. */
        LOADED,
        /** Readers may follow it. */
        LINK,
        /** It is told to programs. */
        TOLD
    }

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*+:|//");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?+//");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "poster", "data", "action");
    private static final Set<String> LINKS = Set.of("a", "area", "form");
    private static final Set<String> LOADING =
            Set.of("stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest", "apple-touch-icon");

    /** Those of a page, in their order. */
    static List<SiteLink> of(Document page) {
        return page.select("[href], [src], [srcset], [poster], object[data], form[action]").stream()
                .flatMap(SiteLink::of)
                .collect(Collectors.toUnmodifiableList());
    }

    private static Stream<SiteLink> of(Element element) {
        Use use = use(element);
        return element.attributes().asList().stream()
                .filter(attribute -> ADDRESSES.contains(attribute.getKey()))
                .flatMap(SiteLink::addresses)
                .map(address -> new SiteLink(address.strip(), use));
    }

    private static Use use(Element element) {
        if (LINKS.contains(element.normalName())) {
            return Use.LINK;
        }
        boolean told = element.normalName().equals("link")
                && BLANKS.splitAsStream(element.attr("rel")).noneMatch(LOADING::contains);
        return told ? Use.TOLD : Use.LOADED;
    }

    private static Stream<String> addresses(Attribute attribute) {
        return attribute.getKey().equals("srcset")
                ? Stream.of(attribute.getValue().split(","))
                        .map(one -> one.strip().split("\\s+", 2)[0])
                : Stream.of(attribute.getValue());
    }

    boolean isLoaded() {
        return use == Use.LOADED;
    }

    /** Whether it names its scheme, as {@code https:} and {@code data:} are, or another host. */
    boolean isAbsolute() {
        return ABSOLUTE.matcher(address).lookingAt();
    }

    /** Whether it leads to the web. */
    boolean isOfTheWeb() {
        return WEB.matcher(address).lookingAt();
    }
}
