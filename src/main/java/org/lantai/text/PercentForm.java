package org.lantai.text;

import java.nio.charset.StandardCharsets;

/**
 * The one way to write the bytes of an address: {@code %E6%9C%88}, {@code %e6%9c%88} and {@code 月} are the same bytes.
 * What needs no percent sign stands without one ({@code %7E} is {@code ~}), all else with one, in upper case, also the
 * bytes of other encodings ({@code %D4%C2}), which nobody needs to know here. Characters that part an address keep apart
 * from themselves behind a percent sign: {@code a%2Fb} is not {@code a/b}. So a key is plain ASCII, which no editor and no
 * version of Unicode writes otherwise, and mostly what browsers and crawlers write down.
 */
enum PercentForm {
    PATH("!$&'()*+,;=:@/"),
    /** Browsers write {@code '} behind a percent sign here, and only here. */
    QUERY("!$&()*+,;=:@/?"),
    FRAGMENT("!$&'()*+,;=:@/?#");

    private static final String UNRESERVED = "-._~";

    private final String parting;

    PercentForm(String parting) {
        this.parting = parting;
    }

    /** The part of an address in that form. */
    String of(String part) {
        StringBuilder out = new StringBuilder(part.length() + 16);
        for (int i = 0; i < part.length(); ) {
            int octet = octet(part, i);
            int c = part.codePointAt(i);
            if (octet >= 0) {
                write(out, octet, "");
            } else {
                writeRaw(out, c);
            }
            i += octet >= 0 ? 3 : Character.charCount(c);
        }
        return out.toString();
    }

    /** The byte that is written with a percent sign at a place; -1 when there is none. */
    static int octet(String text, int at) {
        if (text.charAt(at) != '%' || at + 2 >= text.length()) {
            return -1;
        }
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Full-width digits, which {@link Character#digit} takes, are none here. */
    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private void writeRaw(StringBuilder out, int c) {
        if (c < 0x80) {
            write(out, c, parting);
            return;
        }
        // Half of a pair is no character; browsers send the one that stands for such.
        int sent = c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c;
        for (byte b : Character.toString(sent).getBytes(StandardCharsets.UTF_8)) {
            write(out, b & 0xFF, "");
        }
    }

    private static void write(StringBuilder out, int octet, String bare) {
        boolean plain = octet < 0x80 && (isUnreserved((char) octet) || bare.indexOf(octet) >= 0);
        if (plain) {
            out.append((char) octet);
        } else {
            out.append('%').append(digit(octet >> 4)).append(digit(octet & 0xF));
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || UNRESERVED.indexOf(c) >= 0;
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }
}
