package org.lantai.text;

import com.ibm.icu.text.IDNA;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The hosts of web addresses, each in one form. Names in Chinese go by ICU, which maps them as browsers do (UTS #46);
 * {@link java.net.IDN} knows the rules and characters of 2003, where {@code faß.example} is {@code fass.example}.
 */
final class WebHost {
    /** Without the checks that refuse: a host that is written wrong is still told from others. */
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    /** What a host with other characters than ASCII may have wrong: lengths and hyphens, which browsers do not look at. */
    private static final Set<IDNA.Error> BORNE = EnumSet.of(
            IDNA.Error.EMPTY_LABEL,
            IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG,
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4);

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
        IDNA.Info info = new IDNA.Info();
        boolean fits = host.length() <= LONGEST;
        String name = fits ? NAMES.nameToASCII(host, new StringBuilder(), info).toString() : "";
        return Optional.of(name).filter(n -> fits && BORNE.containsAll(info.getErrors()));
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
