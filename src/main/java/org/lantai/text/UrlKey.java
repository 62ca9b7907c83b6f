package org.lantai.text;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form in which the addresses of pages are compared: {@code http} and {@code https} are one, host in lower case,
 * default port, fragment, {@code index.html} and a last slash dropped, parameters that only trace visitors dropped and
 * the others sorted. Follows the sort-friendly forms of web archives (<a
 * href="https://github.com/iipc/urlcanon">urlcanon</a>) as far as they keep two pages apart.
 */
public final class UrlKey {
    private static final Set<String> TRACING = Set.of("spm", "from", "fr", "isappinstalled", "scene", "share_token");

    private UrlKey() {}

    /** The key of an absolute http or https address; empty for anything else. */
    public static Optional<String> of(String url) {
        return WebUri.of(url).map(uri -> HostName.exact(uri) + port(uri) + path(uri) + query(uri));
    }

    private static String port(URI uri) {
        int port = uri.getPort();
        return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String short1 = path.replaceFirst("/(?:index|default)\\.(?:s?html?|php|aspx?|jsp)$", "/");
        return short1.endsWith("/") ? short1.substring(0, short1.length() - 1) : short1;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null || uri.getRawQuery().isEmpty()) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(p -> !p.isEmpty() && !traces(p))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean traces(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACING.contains(name);
    }
}
