package org.lantai.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lantai.model.CapturedBytes;

/**
 * What a request gets.
 *
 * @param status the number that HTTP has for it
 * @param type the media type of the body
 * @param location where the browser is sent to, if it is
 * @param body what is shown
 */
record Answer(int status, String type, Optional<String> location, CapturedBytes body) {
    static final String HTML = "text/html; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, Optional.empty(), CapturedBytes.copyOf(body));
    }

    static Answer of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer elsewhere(String path) {
        return new Answer(302, HTML, Optional.of(path), CapturedBytes.copyOf(new byte[0]));
    }

    static Answer refused() {
        return of(
                403,
                "text/plain; charset=utf-8",
                "Only this computer may look, by the address that lantai serve told.\n");
    }

    boolean isPage() {
        return type.equals(HTML) && location.isEmpty();
    }

    /** The same with another body. */
    Answer saying(String text) {
        return of(status, type, text);
    }

    String text() {
        return StandardCharsets.UTF_8.decode(body.buffer()).toString();
    }
}
