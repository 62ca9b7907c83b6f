package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Change;
import org.lantai.text.TracedText;

/**
 * Takes out what content farms put into copied texts so that they do not look copied: a comma before every mark
 * ({@code 7月20日,，}) and, on such pages, pictographs amid the words. A single slip of a writer stays.
 */
public final class DoubledMarks implements Mender {
    private static final String WIDE = "，。！？；：、";
    /** The same marks where their width was folded on the way, which counts behind Chinese only: {@code 20日,,}. */
    private static final String NARROW = ",!?;:";

    private static final Pattern DOUBLED =
            Pattern.compile("[,，](?=[" + WIDE + "])|(?<=[^\\x00-\\x7F])[,，](?=[" + NARROW + "])");

    /** A pictograph between two Chinese characters. */
    private static final Pattern PICTOGRAPH =
            Pattern.compile("(?<=\\p{IsHan})[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]\\x{FE0F}?(?=\\p{IsHan})");

    /** Fewer may be slips of the pen. */
    private static final int FEWEST = 5;

    /** The farms do it to every mark; some of the text's own stand in what they added. */
    private static final double SHARE = 0.6;

    @Override
    public boolean mayMend(Glance glance) {
        int found = 0;
        for (int i = 0; i < glance.count() && found < FEWEST; i++) {
            int place = glance.place(i);
            boolean wide = isComma(glance.at(place - 1)) && WIDE.indexOf(glance.character(i)) >= 0;
            boolean narrow = isComma(glance.at(place + 1)) && NARROW.indexOf(glance.at(place + 2)) >= 0;
            found += (wide ? 1 : 0) + (narrow ? 1 : 0);
        }
        return found >= FEWEST;
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        String source = glance.source();
        List<ReadableText.Range> ranges = glance.readable();
        List<Change> marks = changes(source, ranges, DOUBLED, Certainty.SURE, Rule.NOISE_MARK);
        long all = ranges.stream().mapToLong(r -> marks(source, r)).sum();
        if (marks.size() < FEWEST || marks.size() < SHARE * all) {
            return text;
        }
        marks.addAll(changes(source, ranges, PICTOGRAPH, Certainty.LIKELY, Rule.NOISE_PICTOGRAPH));
        return text.with(marks);
    }

    private static long marks(String source, ReadableText.Range range) {
        return IntStream.range(range.start(), range.end())
                .filter(i -> isMark(source, i) && !isInserted(source, i))
                .count();
    }

    private static boolean isMark(String source, int i) {
        char c = source.charAt(i);
        boolean behindChinese = i > 0 && (source.charAt(i - 1) >= 0x80 || isComma(source.charAt(i - 1)));
        return WIDE.indexOf(c) >= 0 || (behindChinese && NARROW.indexOf(c) >= 0);
    }

    private static boolean isInserted(String source, int mark) {
        return isComma(source.charAt(mark)) && mark + 1 < source.length() && isMark(source, mark + 1);
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，';
    }

    private static List<Change> changes(
            String source, List<ReadableText.Range> ranges, Pattern noise, Certainty certainty, Rule rule) {
        List<Change> changes = new ArrayList<>();
        for (ReadableText.Range range : ranges) {
            Matcher m = noise.matcher(source).region(range.start(), range.end()).useTransparentBounds(true);
            while (!range.code() && m.find()) {
                changes.add(new Change(m.start(), m.end(), "", rule, certainty, List.of()));
            }
        }
        return changes;
    }
}
