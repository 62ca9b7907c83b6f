package org.lantai.repair.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.text.Change;
import org.lantai.text.Chars;

/**
 * Text in one charset that was read in another, and how to go back: write the characters with the charset they were
 * wrongly read in, and read the bytes in the right one. ASCII is the same in all of them, so markup between the
 * misread runs stays as it is.
 *
 * @param rule the name of the repair
 * @param trace a pair of characters that such text is full of and other text is not
 * @param run the characters that misread text consists of
 * @param bytes the bytes that were misread as such a run
 * @param right the charset they should have been read in
 * @param why the reason for the reader
 */
record Misreading(Rule rule, Trace trace, Pattern run, Function<String, byte[]> bytes, Charset right, EditReason why) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** What windows-1252 has beyond Latin-1. */
    private static final String WINDOWS_ONLY = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private static final String HIGH = "\u0080-\u00FF" + WINDOWS_ONLY;
    /** The same, and what two bytes are in UTF-8. */
    private static final String TWO_BYTES = HIGH + "\u0100-\u07FF";
    /** Scripts that no Chinese page has, of three bytes each. */
    private static final String STRANGE =
            "\u0800-\u1FFF\u2860-\u28FF\u2960-\u2FFF\u3860-\u4DBF\uA000-\uD7FF\uE000-\uF8FF"
                    + "\uFF61-\uFF7F\\x{20000}-\\x{10FFFF}";
    /** How much of a run is Latin-1, where pairs of its bytes were read as UTF-8; 0.7 in the pages known. */
    private static final double MOSTLY_LATIN = 0.5;

    private static final Pattern GAP = Pattern.compile("\uFFFD[\uFFFD?]*");
    /** Restored text is no worse than this; genuine text treated so is near 1. */
    private static final double PLAUSIBLE = 0.15;
    /** Most of a run that may be lost. Whole pages read as GBK lose up to a quarter of their characters. */
    private static final double MOST_LOST = 0.4;
    /** How many Chinese characters must come back before a page is taken for misread: chance brings one or two. */
    private static final int LEAST_RESTORED = 8;
    /** Fewer pairs of tell-tale characters than this are not worth the search. */
    private static final int LEAST_TRACES = 2;

    private static final Trace LATIN_PAIR = new Trace(range(0xA1, 0xFF), 1, latinHigh());

    /** A character of the first set with one of the second set at that distance behind it. */
    record Trace(BitSet first, int distance, BitSet second) {
        boolean isIn(Glance text) {
            int found = 0;
            for (int i = 0; i < text.count() && found < LEAST_TRACES; i++) {
                boolean begins = first.get(text.character(i));
                found += begins && second.get(text.at(text.place(i) + distance)) ? 1 : 0;
            }
            return found == LEAST_TRACES;
        }
    }

    /** {@code 浣犲ソ}. A character that GBK lacks took the ASCII behind it along and shows as a question mark. */
    static final Misreading UTF8_AS_GBK = new Misreading(
            Rule.DECODING_UTF8_AS_GBK,
            // Three bytes a character against two: every third of the wrong ones holds the first two of a right one.
            new Trace(gbkOfUtf8Starts(), 3, gbkOfUtf8Starts()),
            Pattern.compile("[^\\x00-\\x7F][^\\x00-\\x3E\\x40-\\x7F]*"),
            run -> DroppedPairs.invalidated(gbkBytes(run)),
            StandardCharsets.UTF_8,
            EditReason.Fact.UTF8_AS_GBK);

    /** {@code ä½ å¥½} and {@code â€œ}. */
    static final Misreading UTF8_AS_LATIN = new Misreading(
            Rule.DECODING_UTF8_AS_LATIN,
            LATIN_PAIR,
            Pattern.compile("[" + HIGH + "]+"),
            Misreading::latinBytes,
            StandardCharsets.UTF_8,
            EditReason.Fact.UTF8_AS_LATIN);

    /** {@code ÄãºÃ}. The second byte of a GBK character may be an ASCII letter. */
    static final Misreading GBK_AS_LATIN = new Misreading(
            Rule.DECODING_GBK_AS_LATIN,
            LATIN_PAIR,
            // Pairs of bytes may have been read as the UTF-8 that they happen to be, three of them seldom.
            Pattern.compile("[" + TWO_BYTES + "](?:[@-~" + TWO_BYTES + STRANGE + "]|\\p{IsHan}(?=[" + HIGH + "]))*+"),
            Misreading::latinBytes,
            GB18030,
            EditReason.Fact.GBK_AS_LATIN);

    /** The changes that undo it in a text with its trace; empty when too little would come back as Chinese. */
    List<Change> changes(String text) {
        List<Change> changes = new ArrayList<>();
        int restored = 0;
        boolean lacking = false;
        Matcher misread = run.matcher(text);
        while (misread.find()) {
            String before = misread.group();
            Optional<ByteSearch.Reading> filled = filled(before);
            String after = filled.map(ByteSearch.Reading::text).orElseGet(() -> restored(before));
            lacking |= filled.isPresent() || after.indexOf('\uFFFD') >= 0;
            if (isChinese(before, after)) {
                changes.add(change(misread, after));
                restored += worth(after);
            } else if (isExact(before, after)) {
                changes.add(change(misread, after));
            }
        }
        return restored >= LEAST_RESTORED ? changes(changes, lacking) : List.of();
    }

    /** Where a page lacks bytes nothing in it is sure: of some runs nothing tells that they lack one. */
    private static List<Change> changes(List<Change> changes, boolean lacking) {
        return lacking ? changes.stream().map(Misreading::likely).toList() : changes;
    }

    private static Change likely(Change change) {
        return new Change(change.start(), change.end(), change.after(), change.rule(), Certainty.LIKELY, change.why());
    }

    /** What a run reads with bytes put in that it lacks; empty when it lacks none. */
    private Optional<ByteSearch.Reading> filled(String misread) {
        return right.equals(GB18030) && isMostlyLatin(misread) ? new LatinRun(misread).read() : Optional.empty();
    }

    private static boolean isMostlyLatin(String run) {
        long beyond = run.chars().filter(c -> c >= 0x80).count();
        long latin = run.chars()
                .filter(c -> c >= 0x80 && (c <= 0xFF || WINDOWS_ONLY.indexOf(c) >= 0))
                .count();
        return latin >= MOSTLY_LATIN * beyond;
    }

    private String restored(String misread) {
        String once = decoded(misread);
        // Of what was read wrongly twice, this is what it was first misread as.
        boolean again = once.indexOf('\uFFFD') < 0 && run.matcher(once).matches();
        String twice = again ? decoded(once) : once;
        boolean better = twice.indexOf('\uFFFD') < 0 && Plausibility.cost(twice) < Plausibility.cost(once);
        return better ? twice : once;
    }

    private String decoded(String misread) {
        byte[] original = bytes.apply(misread);
        String text = Decoded.of(original, 0, original.length, right, true).text();
        // How many characters a gap had is not known: half of one, a question mark for the other half, and more.
        return GAP.matcher(text).replaceAll("\uFFFD");
    }

    private static boolean isChinese(String before, String after) {
        String kept = after.replace("\uFFFD", "");
        int lost = after.length() - kept.length();
        return worth(kept) > 0
                && lost <= MOST_LOST * after.length()
                && Plausibility.cost(kept) <= PLAUSIBLE
                && Plausibility.cost(kept) + PLAUSIBLE < Plausibility.cost(before);
    }

    /** Whether a run that holds no Chinese, such as a letter with an accent, is misread all the same. */
    private static boolean isExact(String before, String after) {
        return after.indexOf('\uFFFD') < 0
                && after.length() < before.length()
                && Plausibility.cost(after) <= Plausibility.cost(before);
    }

    /** Characters that chance does not bring: Chinese ones and the marks between them. */
    private static int worth(String text) {
        return (int) text.codePoints()
                .filter(c ->
                        Chars.isHan(c) || (c >= 0x2010 && c <= 0x2026) || (c >= 0x3001 && c <= 0x301F) || c >= 0xFF01)
                .filter(c -> c != 0xFFFD)
                .count();
    }

    private Change change(Matcher misread, String after) {
        boolean exact = after.indexOf('\uFFFD') < 0;
        Certainty certainty = exact ? Certainty.SURE : Certainty.LIKELY;
        List<EditReason> reasons = exact ? List.of(why) : List.of(why, EditReason.Fact.SOME_LOST);
        return new Change(misread.start(), misread.end(), after, rule, certainty, reasons);
    }

    /** The bytes of text read as GBK; the euro sign is how Windows reads a first byte of 80, which is no GBK. */
    private static byte[] gbkBytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * text.length());
        text.replace('\uFFFD', '?').codePoints().forEach(c -> {
            byte[] character =
                    c == '€' ? new byte[] {(byte) 0x80} : Character.toString(c).getBytes(GB18030);
            bytes.writeBytes(character);
        });
        return bytes.toByteArray();
    }

    /**
     * The bytes of text read as Latin-1 or as windows-1252, or partly as one and partly as the other, as browsers do; of
     * other characters those of UTF-8.
     */
    private static byte[] latinBytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * text.length());
        text.codePoints().flatMap(c -> Arrays.stream(LatinRun.bytes(c))).forEach(bytes::write);
        return bytes.toByteArray();
    }

    private static BitSet gbkOfUtf8Starts() {
        BitSet characters = new BitSet();
        for (int lead = 0xE3; lead <= 0xEF; lead++) {
            for (int trail = 0x80; trail <= 0xBF; trail++) {
                characters.set(new String(new byte[] {(byte) lead, (byte) trail}, GB18030).charAt(0));
            }
        }
        return characters;
    }

    private static BitSet latinHigh() {
        BitSet characters = range(0x80, 0xFF);
        WINDOWS_ONLY.chars().forEach(characters::set);
        return characters;
    }

    private static BitSet range(int first, int last) {
        BitSet characters = new BitSet();
        characters.set(first, last + 1);
        return characters;
    }
}
