package org.lantai.extract.dom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads addresses out of attributes; nothing gets through that could run or that leads nowhere. */
public final class DomLinks {
    /** Elements that are links: they say where they lead. */
    public static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern WHOLE = Pattern.compile("https?://[A-Za-z0-9.-]++(?=[/?#:]|\\z)");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F]");

    private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto");
    private static final Set<String> LOADED = Set.of("http", "https");

    private DomLinks() {}

    /** Where a link leads: absolute where the page's address is known; empty when it is of no use to a reader. */
    public static Optional<String> target(Element link) {
        return address(link, link.attr("href"), FOLLOWED).filter(href -> !href.startsWith("#"));
    }

    /** The place of the same page that a link leads to, {@code #} and its name. */
    public static Optional<String> place(Element link) {
        String href = link.attr("href");
        return href.length() > 1 && href.startsWith("#") ? Optional.of(href) : Optional.empty();
    }

    /** The address of a picture or another file that is to be loaded. */
    public static Optional<String> file(Element element, String raw) {
        return address(element, raw, LOADED);
    }

    private static Optional<String> address(Element element, String raw, Set<String> schemes) {
        // Browsers drop these before they look for the scheme, and so does whoever hides a script in one.
        String written = CONTROLS.matcher(raw.strip()).replaceAll("");
        if (written.isEmpty() || !isAllowed(written, schemes)) {
            return Optional.empty();
        }
        if (written.startsWith("#")) {
            return Optional.of(written);
        }
        if (element.baseUri().isEmpty() && written.indexOf(':') < 0) {
            // Nothing to resolve; finding that out by the exceptions of the URL class took longer than all the rest.
            return Optional.of(written);
        }
        String absolute = element.baseUri().isEmpty() && isWhole(written)
                ? written
                : StringUtil.resolve(element.baseUri(), written);
        return Optional.of(absolute.isEmpty() ? written : absolute).filter(a -> isAllowed(a, schemes));
    }

    /** Whether the URL class would return it as it stands; resolving by that class takes an exception for each address. */
    private static boolean isWhole(String address) {
        return WHOLE.matcher(address).lookingAt() && !address.contains("/.");
    }

    private static boolean isAllowed(String address, Set<String> schemes) {
        Matcher m = SCHEME.matcher(address);
        return !m.lookingAt() || schemes.contains(m.group(1).toLowerCase(Locale.ROOT));
    }
}
