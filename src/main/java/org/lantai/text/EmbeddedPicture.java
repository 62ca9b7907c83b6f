package org.lantai.text;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.CapturedBytes;

/**
 * A picture that stands in the page itself, in a {@code data:} address (<a
 * href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397</a>), as programs write it that save a page in one file. In the
 * text stands a short address in its place, which its bytes give.
 *
 * @param address {@code embedded:} and the digest of the bytes
 * @param ending the ending that a file of it has
 * @param bytes the picture
 */
public record EmbeddedPicture(String address, String ending, CapturedBytes bytes) {
    private static final String SCHEME = "embedded:";
    private static final String DATA = "data:image/";
    /** SVG is none of them: it can carry scripts. */
    private static final Pattern PICTURE = Pattern.compile(
            "data:image/(?<type>png|jpe?g|gif|webp|avif)(?:;[^;,]{1,60})*?;base64,(?<bytes>[A-Za-z0-9+/=\\s]+)");

    private static final int DIGITS = 32;
    private static final Pattern ADDRESS = Pattern.compile(SCHEME + "[0-9a-f]{" + DIGITS + "}");
    /** So many of them name a file. */
    private static final int NAME = 16;

    /** The picture in an address; empty where it holds none. */
    public static Optional<EmbeddedPicture> of(String address) {
        return address.startsWith(DATA) ? first(PICTURE.matcher(address.strip())) : Optional.empty();
    }

    private static Optional<EmbeddedPicture> first(Matcher found) {
        return found.matches() ? of(found) : Optional.empty();
    }

    private static Optional<EmbeddedPicture> of(Matcher found) {
        try {
            CapturedBytes bytes = CapturedBytes.copyOf(Base64.getMimeDecoder().decode(found.group("bytes")));
            String digest = bytes.sha256().substring(0, DIGITS);
            return Optional.of(
                    new EmbeddedPicture(SCHEME + digest, found.group("type").replace("jpeg", "jpg"), bytes));
        } catch (IllegalArgumentException e) {
            // What breaks off is no picture.
            return Optional.empty();
        }
    }

    /** The name that the file of it has in the site. */
    public String fileName() {
        return address.substring(SCHEME.length(), SCHEME.length() + NAME) + "." + ending;
    }

    /** Whether an address is one of these. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }

    /** Those of some addresses that stand in a source, by their addresses. */
    public static Map<String, EmbeddedPicture> in(String source, Set<String> addresses) {
        Map<String, EmbeddedPicture> pictures = new TreeMap<>();
        Matcher found = PICTURE.matcher(source);
        while (pictures.size() < addresses.size() && found.find()) {
            of(found)
                    .filter(picture -> addresses.contains(picture.address))
                    .ifPresent(picture -> pictures.putIfAbsent(picture.address, picture));
        }
        return pictures;
    }
}
