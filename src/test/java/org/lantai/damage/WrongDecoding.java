package org.lantai.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text read in another charset than it was written in (D4). */
public final class WrongDecoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private WrongDecoding() {}

    /** {@code 你好} becomes {@code 浣犲ソ}. */
    public static Damage utf8AsGbk(Gbk.Unassigned unassigned) {
        return text -> Gbk.text(new String(utf8(text), StandardCharsets.ISO_8859_1), unassigned);
    }

    /** {@code 你好} becomes {@code ÄãºÃ}. */
    public static Damage gbkAsLatin1() {
        return Gbk::bytes;
    }

    /** The same, but for bytes that are valid UTF-8 by chance: {@code 中国} becomes {@code Öйú}. */
    public static Damage gbkAsUtf8OrLatin1() {
        return text -> {
            byte[] bytes = Gbk.array(Gbk.bytes(text));
            StringBuilder read = new StringBuilder();
            for (int i = 0; i < bytes.length; ) {
                String character = utf8At(bytes, i);
                read.append(character.isEmpty() ? Character.toString(bytes[i] & 0xFF) : character);
                i += Math.max(1, utf8(character).length);
            }
            return read.toString();
        };
    }

    /** The character of several bytes that is valid UTF-8 there, empty when there is none. */
    private static String utf8At(byte[] bytes, int start) {
        for (int length = 2; length <= 4 && start + length <= bytes.length; length++) {
            String read = new String(bytes, start, length, StandardCharsets.UTF_8);
            if (read.codePointCount(0, read.length()) == 1 && read.charAt(0) != '\uFFFD') {
                return read;
            }
        }
        return "";
    }

    /**
     * GBK read as GB 2312: of a character that this lacks the first byte is replaced, and the second is the first of what
     * follows. {@code 胡喆、侯文坤，} becomes {@code 胡�础⒑钗睦ぃ}.
     */
    public static Damage gbkAsGb2312() {
        return text -> {
            byte[] bytes = Gbk.array(Gbk.bytes(text));
            StringBuilder read = new StringBuilder();
            for (int i = 0; i < bytes.length; ) {
                String one = bytes[i] >= 0 ? String.valueOf((char) bytes[i]) : "";
                boolean pair = one.isEmpty() && i + 1 < bytes.length && bytes[i + 1] < 0;
                String character = pair ? new String(bytes, i, 2, GB2312) : one;
                boolean lost = character.isEmpty() || character.startsWith("\uFFFD");
                read.append(lost ? "\uFFFD" : character);
                i += lost || !pair ? 1 : 2;
            }
            return read.toString();
        };
    }

    /** {@code “} becomes {@code â€œ}. The five bytes that Windows-1252 leaves out become controls, as in browsers. */
    public static Damage utf8AsWindows1252() {
        return text -> {
            StringBuilder read = new StringBuilder();
            for (byte b : utf8(text)) {
                String character = new String(new byte[] {b}, WINDOWS_1252);
                read.append(character.equals("\uFFFD") ? (char) (b & 0xFF) : character.charAt(0));
            }
            return read.toString();
        };
    }

    /** The damage done to what it has done already. */
    public static Damage twice(Damage damage) {
        return damage.then(damage);
    }

    /** Quotation marks, dashes and dots as character entities whose ampersands are escaped again. */
    public static Damage doubleEscaped() {
        return text -> text.replace("&", "&amp;amp;")
                .replace("“", "&amp;ldquo;")
                .replace("”", "&amp;rdquo;")
                .replace("‘", "&amp;lsquo;")
                .replace("’", "&amp;rsquo;")
                .replace("—", "&amp;mdash;")
                .replace("…", "&amp;hellip;")
                .replace("·", "&amp;middot;");
    }

    /** The bytes of a page that {@code %s} in it lets declare gb2312, and that is in GB18030 in truth. */
    public static byte[] gb18030DeclaredGb2312(String page) {
        return String.format(Locale.ROOT, page, "gb2312").getBytes(GB18030);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
