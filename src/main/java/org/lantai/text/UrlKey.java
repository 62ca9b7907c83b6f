package org.lantai.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which the addresses of pages are compared. {@code http} and {@code https} are one; default ports, anchors,
 * one {@code index.html} or last slash and {@link TracingParameters parameters that only trace} go; parameters are sorted
 * by their names; bytes are {@link PercentForm written in one way}. Two pages never get one key: what is not known to
 * mean nothing stays.
 *
 * <p>The rules may change: whether an id was promised to an address is found by the address as the ledger has it, and by
 * {@link FormerUrlKey}. All but the table is our own because keys lie in ledgers for ever: urlcanon (0.4.0), which is
 * made for web archives, takes {@code a%2Fb} for {@code a/b} and all bytes that are no UTF-8 for one, promises no stable
 * output, and knows neither routes nor parameters.
 */
public final class UrlKey {
    private static final TracingParameters TRACING = TracingParameters.known();

    /** One last slash or name that servers put in its place; in front of it no other of them, which would go next time. */
    private static final Pattern INDEX = Pattern.compile("/(?:(?:index|default)\\.(?:s?html?|php|aspx?|jsp))?");

    /** By {@code name=} and not by the name alone: so were the keys sorted from the beginning. */
    private static final Comparator<String> BY_NAME =
            Comparator.comparing(parameter -> parameter.substring(0, parameter.indexOf('=') + 1));

    private UrlKey() {}

    /** The key of an absolute http or https address; empty for anything else. */
    public static Optional<String> of(String url) {
        return WebUri.of(url).map(UrlKey::key);
    }

    private static String key(WebUri uri) {
        String route = route(uri.fragment());
        String path = withoutIndex(uri.path());
        String shown = path.isEmpty() && !route.isEmpty() ? "/" : path;
        return uri.host() + port(uri.port()) + shown + query(uri.host(), uri.query()) + route;
    }

    private static String port(String port) {
        return port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
    }

    private static String withoutIndex(String path) {
        int name = path.lastIndexOf('/');
        return name >= 0 && isIndex(path, name) && !isIndex(path, path.lastIndexOf('/', name - 1), name)
                ? path.substring(0, name)
                : path;
    }

    private static boolean isIndex(String path, int from) {
        return isIndex(path, from, path.length());
    }

    private static boolean isIndex(String path, int from, int to) {
        Matcher m = INDEX.matcher(path);
        return from >= 0 && m.region(from, to).matches();
    }

    /** Parameters without a value may mean something by their place, so that nothing is sorted where there are such. */
    private static String query(String host, String query) {
        List<String> kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TRACING.holds(host, parameter))
                .toList();
        boolean named = kept.stream().allMatch(parameter -> parameter.indexOf('=') >= 0);
        List<String> ordered = named ? kept.stream().sorted(BY_NAME).toList() : kept;
        return ordered.isEmpty() ? "" : "?" + String.join("&", ordered);
    }

    /**
     * What a page made by a script is told by: {@code #/news/1}, {@code #!news/1}. Routers write {@code #/} behind the
     * address of the first page, and links that do nothing lead to {@code #!}; neither is another page.
     */
    private static String route(String fragment) {
        boolean leads = fragment.startsWith("/") || fragment.startsWith("!");
        return leads && !fragment.matches("!?/?") ? "#" + fragment : "";
    }
}
