package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lantai.model.Certainty;
import org.lantai.model.Rule;
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
    private static final Pattern DOUBLED = Pattern.compile("[,，](?=[，。！？；：、])");
    private static final String MARKS = "，。！？；：、";

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
            char before = glance.at(glance.place(i) - 1);
            boolean comma = before == '，' || before == ',';
            found += comma && MARKS.indexOf(glance.character(i)) >= 0 ? 1 : 0;
        }
        return found == FEWEST;
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
                .filter(i -> MARKS.indexOf(source.charAt(i)) >= 0 && !isInserted(source, i))
                .count();
    }

    private static boolean isInserted(String source, int mark) {
        boolean comma = source.charAt(mark) == '，';
        return comma && mark + 1 < source.length() && MARKS.indexOf(source.charAt(mark + 1)) >= 0;
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
