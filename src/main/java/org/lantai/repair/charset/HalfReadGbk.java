package org.lantai.repair.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.lexicon.Gbk;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Change;
import org.lantai.text.Chars;
import org.lantai.text.TracedText;

/**
 * Puts text back in step that is GBK and was read as GB 2312. Of a character that this lacks the first byte became U+FFFD,
 * and the second is taken for the first of what follows: {@code 胡喆、侯文坤，} shows {@code 胡�础⒑钗睦ぃ}. What is behind is
 * all there, and so comes back; the character itself where the words around it leave one.
 */
public final class HalfReadGbk implements Mender {
    private static final char LOST = '\uFFFD';
    /**
     * The same where a letter or digit behind what is lost would be its second byte, and may stand for itself: 林�N read as
     * 林種 gains 16.4, 朱�F基 read as 朱镕基 20.4.
     */
    private static final float GAIN_BY_LETTER = 18.5f;

    private static final Pattern LETTER_ALONE = Pattern.compile(LOST + "[A-Za-z0-9]");
    /** How many characters in front are read along, so that the words around the damage count. */
    private static final int CONTEXT = 12;
    /** Of a line without ASCII all that is behind is out of step; so much of it is enough. */
    private static final int LONGEST = 200;
    /** A page that is lost throughout is not read. */
    private static final int MOST = 300;
    /**
     * By how many nats the text must read better than it is shown. A single character out of step costs 10 to 20 of them,
     * and where what is lost is lost nothing reads better than what is shown.
     */
    private static final float GAIN = 12;

    private static final ByteSearch.Way UNKNOWN_BYTE = new ByteSearch.Way(List.of(ByteSearch.ANY), 0, 0);
    private static final ByteSearch.Way LOST_CHARACTER = new ByteSearch.Way(List.of(ByteSearch.LOST), 0, 0);

    @Override
    public boolean mayMend(Glance glance) {
        return glance.has(LOST);
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        List<Change> changes = new ArrayList<>();
        int read = 0;
        for (ReadableText.Range range : glance.readable()) {
            int done = range.start();
            int lost = glance.source().indexOf(LOST, done);
            while (lost >= 0 && lost < range.end() && read++ < MOST) {
                int end = end(glance.source(), lost, range.end());
                change(glance.source(), Math.max(done, start(glance.source(), lost)), end)
                        .ifPresent(changes::add);
                done = end;
                lost = glance.source().indexOf(LOST, done);
            }
        }
        return text.with(changes);
    }

    private static int start(String source, int lost) {
        int start = lost;
        while (start > 0 && lost - start < CONTEXT && isGbk(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Behind the line, or what of it can have been read so. */
    private static int end(String source, int lost, int limit) {
        int end = lost;
        while (end < Math.min(limit, lost + LONGEST) && (source.charAt(end) == LOST || isGbk(source.charAt(end)))) {
            end++;
        }
        return Math.max(end, lost + 1);
    }

    private static boolean isGbk(char c) {
        return c != '\n' && c != '<' && (c < 0x80 || Gbk.pair(c) != Gbk.NONE);
    }

    private static Optional<Change> change(String source, int start, int end) {
        String shown = source.substring(start, end);
        if (Chars.countHan(shown) == 0) {
            return Optional.empty();
        }
        Optional<ByteSearch.Reading> asShown = new ByteSearch(false).read(places(shown, List.of(LOST_CHARACTER)));
        Optional<ByteSearch.Reading> best =
                new ByteSearch(true).read(places(shown, List.of(UNKNOWN_BYTE, LOST_CHARACTER)));
        return best.filter(reading -> asShown.map(sound -> sound.cost() - reading.cost() >= gain(shown))
                        .orElse(true))
                .filter(reading -> !losesLetters(shown, reading.text()))
                .map(reading -> change(shown, start, reading.text()));
    }

    private static float gain(String shown) {
        return LETTER_ALONE.matcher(shown).find() ? GAIN_BY_LETTER : GAIN;
    }

    private static List<List<ByteSearch.Way>> places(String shown, List<ByteSearch.Way> lost) {
        return shown.chars()
                .mapToObj(c -> c == LOST ? lost : List.of(new ByteSearch.Way(bytes((char) c), 0, 0)))
                .toList();
    }

    private static List<Integer> bytes(char c) {
        int pair = Gbk.pair(c);
        return c < 0x80 ? List.of((int) c) : List.of(pair >> 8, pair & 0xFF);
    }

    /** Whether a letter would go that is the second byte of a character which cannot be told. */
    private static boolean losesLetters(String shown, String read) {
        return read.indexOf(LOST) >= 0 && letters(read) < letters(shown);
    }

    private static long letters(String text) {
        return text.chars().filter(c -> c < 0x80).count();
    }

    private static Change change(String shown, int start, String read) {
        int same = 0;
        while (same < Math.min(shown.length(), read.length()) && shown.charAt(same) == read.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < Math.min(shown.length(), read.length()) - same
                && shown.charAt(shown.length() - 1 - behind) == read.charAt(read.length() - 1 - behind)) {
            behind++;
        }
        String after = read.substring(same, read.length() - behind);
        List<EditReason> why = after.indexOf(LOST) < 0
                ? List.of(EditReason.Fact.GBK_AS_GB2312)
                : List.of(EditReason.Fact.GBK_AS_GB2312, EditReason.Fact.SOME_LOST);
        return new Change(
                start + same,
                start + shown.length() - behind,
                after,
                Rule.DECODING_GBK_AS_GB2312,
                Certainty.LIKELY,
                why);
    }
}
