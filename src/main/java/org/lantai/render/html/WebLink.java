package org.lantai.render.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.lantai.text.Chars;

/**
 * Addresses of other hosts, as links to them may stand in a page: http, https and mailto only, written so that a strict
 * parser takes them (<a href="https://url.spec.whatwg.org/">WHATWG URL</a>).
 */
public final class WebLink {
    private static final String TO_ENCODE = " \"<>\\^`{|}\t\n\r";

    private WebLink() {}

    /** The address, characters that do not belong there percent-encoded; empty when it is none that may be linked. */
    public static Optional<String> of(String href) {
        String stripped = Chars.strip(href);
        String lower = stripped.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return web(encoded(stripped));
        }
        return lower.matches("mailto:[a-z0-9._+-]+@[a-z0-9.-]+") ? Optional.of(stripped) : Optional.empty();
    }

    private static Optional<String> web(String url) {
        try {
            URI uri = new URI(url);
            boolean fits = uri.getHost() != null && !uri.getHost().isEmpty() && uri.getPort() <= 0xFFFF;
            return fits ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String url) {
        StringBuilder out = new StringBuilder(url.length() + 16);
        boolean inFragment = false;
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            if (mustEncode(c) || secondHash || (c == '%' && !isEncoding(url, i))) {
                percent(out, c);
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean mustEncode(int c) {
        return c < 0x20 || c >= 0x7F || c == '[' || c == ']' || TO_ENCODE.indexOf(c) >= 0;
    }

    private static boolean isEncoding(String url, int at) {
        return at + 2 < url.length()
                && Character.digit(url.charAt(at + 1), 16) >= 0
                && Character.digit(url.charAt(at + 2), 16) >= 0;
    }

    private static void percent(StringBuilder out, int codePoint) {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
    }
}
