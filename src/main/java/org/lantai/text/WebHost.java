package org.lantai.text;

import com.ibm.icu.text.IDNA;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The hosts of web addresses, each in one form. Names in Chinese go by ICU, which maps them as browsers do (UTS #46);
 * {@link java.net.IDN} knows the rules and characters of 2003, where {@code faß.example} is {@code fass.example}.
 */
final class WebHost {
    /** What a name has wrong stays in it, with a character that no host has, or does no harm: lengths and hyphens. */
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    /** No name is longer (RFC 1035, 2.3.4); to encode one takes the square of its length. */
    private static final int LONGEST = 253;

    /** Labels between dots, of what the standard of browsers does not forbid; hosts with {@code _} are many. */
    private static final Pattern NAME = Pattern.compile("(?:[!-~&&[^#%/:<>?@\\[\\\\\\]^|.]]++(?:\\.(?!$)|$))++");

    private static final Pattern NUMBER = Pattern.compile("\\[[0-9a-f:.]++(?:%[0-9a-z._~-]++)?+\\]");

    private WebHost() {}

    /**
     * The host as name servers are asked for it: Chinese names as {@code xn--}, lower case, without a dot at the end.
     *
     * @param written the host as an address has it
     * @return empty when it can be none
     */
    static Optional<String> of(String written) {
        return ascii(decoded(written))
                .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
                .filter(host ->
                        NAME.matcher(host).matches() || NUMBER.matcher(host).matches());
    }

    private static Optional<String> ascii(String host) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
        return host.length() <= LONGEST
                ? Optional.of(NAMES.nameToASCII(host, new StringBuilder(), new IDNA.Info())
                        .toString())
                : Optional.empty();
    }

    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(written.length());
        for (int i = 0; i < written.length(); ) {
            int octet = PercentForm.octet(written, i);
            int c = written.codePointAt(i);
            bytes.writeBytes(
                    octet >= 0
                            ? new byte[] {(byte) octet}
                            : Character.toString(c).getBytes(StandardCharsets.UTF_8));
            i += octet >= 0 ? 3 : Character.charCount(c);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
