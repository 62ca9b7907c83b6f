package org.lantai.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes addresses of web pages apart, also such as browsers take and the grammar of addresses does not. */
final class WebUri {
    private WebUri() {}

    /** The parts of an absolute http or https address; empty for anything else. */
    static Optional<URI> of(String url) {
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
}
