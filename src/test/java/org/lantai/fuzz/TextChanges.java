package org.lantai.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.damage.Damage;
import org.lantai.damage.Flatten;
import org.lantai.damage.Gbk;
import org.lantai.damage.MirrorSite;
import org.lantai.damage.PinyinGloss;
import org.lantai.damage.SpamNoise;
import org.lantai.damage.Traditional;
import org.lantai.damage.WrongDecoding;

/** Changes of an input as a text: what damages pages on their way, other charsets, other declarations, nesting. */
final class TextChanges {
    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("GB18030"),
            Charset.forName("GBK"),
            Charset.forName("Big5-HKSCS"),
            Charset.forName("Shift_JIS"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1);

    private static final List<String> LABELS =
            List.of("gbk", "gb2312", "gb18030", "big5", "utf-8", "utf-16", "iso-8859-1", "shift_jis", "x", "");

    private static final List<String> ELEMENTS = List.of(
            "div", "p", "span", "table", "tr", "td", "ul", "li", "blockquote", "b", "a", "font", "svg", "h2", "center");

    private static final Pattern LABEL = Pattern.compile("(?i)(charset=[\"']?)[\\w-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "65536", "2147483648", "99999999999999999999", "1e9");
    private static final int DEEPEST = 400;

    private static final List<Damage> DAMAGES = List.of(
            new MirrorSite(MirrorSite.USUAL, "，。", Gbk.Unassigned.KEPT),
            PinyinGloss.of(MirrorSite.USUAL),
            PinyinGloss.padded(MirrorSite.USUAL),
            Traditional.byCharacter(),
            Traditional.hongKong(),
            Flatten.joinLines(""),
            Flatten.lostPlus(),
            Flatten.foldWidths(),
            SpamNoise.doubledMarks(),
            SpamNoise.spacedOut(),
            SpamNoise.rawReferences(),
            SpamNoise.rawEscapes(),
            WrongDecoding.doubleEscaped(),
            WrongDecoding.utf8AsGbk(Gbk.Unassigned.KEPT),
            WrongDecoding.gbkAsLatin1(),
            WrongDecoding.utf8AsWindows1252());

    private final Random random;
    private final int longest;

    /**
     * @param random decides where and how
     * @param longest inputs that are longer are left as they are, in bytes
     */
    TextChanges(Random random, int longest) {
        this.random = random;
        this.longest = longest;
    }

    List<UnaryOperator<byte[]>> all() {
        return List.of(
                this::damage,
                this::damage,
                this::encodeOtherwise,
                this::readWrongly,
                this::declareOtherwise,
                this::nest,
                this::countOtherwise);
    }

    private byte[] damage(byte[] in) {
        return in.length > longest ? in : utf8(any(DAMAGES).damage(text(in)));
    }

    private byte[] encodeOtherwise(byte[] in) {
        return text(in).getBytes(any(CHARSETS));
    }

    private byte[] readWrongly(byte[] in) {
        return utf8(new String(in, any(CHARSETS)));
    }

    private byte[] declareOtherwise(byte[] in) {
        return latin1(LABEL.matcher(latin1(in)).replaceFirst("$1" + any(LABELS)));
    }

    private byte[] countOtherwise(byte[] in) {
        String text = latin1(in);
        Matcher number = NUMBER.matcher(text);
        boolean found = number.find(random.nextInt(text.length() + 1));
        return found ? latin1(text.substring(0, number.start()) + any(NUMBERS) + text.substring(number.end())) : in;
    }

    private byte[] nest(byte[] in) {
        String text = latin1(in);
        int at = random.nextInt(text.length() + 1);
        String open = "<" + any(ELEMENTS) + ">";
        return latin1(text.substring(0, at) + open.repeat(random.nextInt(DEEPEST) + 1) + text.substring(at));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String text(byte[] in) {
        return new String(in, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes as characters, one each, so that all come back. */
    private static String latin1(byte[] in) {
        return new String(in, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
