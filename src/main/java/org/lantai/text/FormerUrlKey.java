package org.lantai.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of addresses as ledgers of format 1 have them, by which an id that was promised then is found again. What it
 * gives must never change: {@link UrlKey}, which is compared by today, may.
 */
public final class FormerUrlKey {
    private static final Set<String> TRACING = Set.of("spm", "from", "fr", "isappinstalled", "scene", "share_token");

    /** Compiled once: every capture with an address is asked for its former key. */
    private static final Pattern INDEX = Pattern.compile("/(?:index|default)\\.(?:s?html?|php|aspx?|jsp)$");

    private FormerUrlKey() {}

    /** The key that format 1 had for an address; empty where it had none. */
    public static Optional<String> of(String url) {
        return parse(url).map(uri -> uri.getHost().toLowerCase(Locale.ROOT) + port(uri) + path(uri) + query(uri));
    }

    private static Optional<URI> parse(String url) {
        try {
            URI uri = new URI(url.strip().replace(" ", "%20").replace("|", "%7C"));
            return Optional.of(uri).filter(u -> u.getHost() != null && isWeb(u.getScheme()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    private static String port(URI uri) {
        int port = uri.getPort();
        return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String short1 = INDEX.matcher(path).replaceFirst("/");
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
