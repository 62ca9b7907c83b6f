package org.lantai.repair.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.edit.Rule;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Change;
import org.lantai.text.Chars;
import org.lantai.text.TracedText;

/**
 * Takes out the spaces that stand behind every character of text taken out of a PDF: {@code 各 乡 镇 、县 直 各 单 位}. Only
 * where a page or a long stretch of it is spaced so throughout; names set to one width ({@code 楊 竹}), headlines set
 * wide, columns and verses stay.
 */
public final class SpacedText implements Mender {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

    /** Fewer characters of Chinese may be a headline or names set wide. */
    private static final int FEWEST = 60;

    /** In tenths: how many neighbours in Chinese text are parted by a space. PDF text parts all of them. */
    private static final int TENTHS = 8;

    @Override
    public boolean mayMend(Glance glance) {
        int found = 0;
        for (int i = 0; i < glance.count() && 4 * found < FEWEST; i++) {
            int place = glance.place(i);
            boolean spaces = glance.at(place + 1) == ' ' && glance.at(place + 3) == ' ';
            found += spaces && Chars.isHan(glance.character(i)) && Chars.isHan(glance.at(place + 2)) ? 1 : 0;
        }
        return 4 * found >= FEWEST;
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        String source = glance.source();
        List<Line> lines = new ArrayList<>();
        for (ReadableText.Range range : glance.readable()) {
            if (!range.code()) {
                addLines(source, range, lines);
            }
        }
        return text.with(changes(source, spaced(lines)));
    }

    private static void addLines(String source, ReadableText.Range range, List<Line> lines) {
        Matcher m = LINE.matcher(source).region(range.start(), range.end());
        while (m.find()) {
            Line line = Line.of(source, m.start(), m.end());
            if (line.han > 1) {
                lines.add(line);
            }
        }
    }

    /** Runs of spaced lines that together hold enough text, their short ones included. */
    private static List<Line> spaced(List<Line> lines) {
        List<Line> spaced = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).isSpaced()) {
                List<Line> run = lines.subList(start, i);
                boolean prose = run.stream().anyMatch(line -> line.han >= FEWEST / 4 && line.marks > 0);
                if (prose && run.stream().mapToInt(Line::han).sum() >= FEWEST) {
                    spaced.addAll(run);
                }
                start = i + 1;
            }
        }
        return spaced;
    }

    /** One change a line, since nobody reads a list of single spaces. */
    private static List<Change> changes(String source, List<Line> lines) {
        List<Change> changes = new ArrayList<>();
        for (Line line : lines) {
            String closed = closed(source, line);
            if (closed.length() < line.end - line.start) {
                changes.add(Change.sure(line.start, line.end, closed, Rule.SPACING_PDF));
            }
        }
        return changes;
    }

    private static String closed(String source, Line line) {
        StringBuilder closed = new StringBuilder();
        for (int i = line.start; i < line.end; i++) {
            boolean inside = i > line.start && i + 1 < line.end;
            if (source.charAt(i) != ' ' || !inside || !isInserted(source, i)) {
                closed.append(source.charAt(i));
            }
        }
        return closed.toString();
    }

    /** Two words in Latin letters or two numbers keep the space between them; a number spaced like the rest does not. */
    private static boolean isInserted(String source, int space) {
        boolean wide = isWide(source.charAt(space - 1)) || isWide(source.charAt(space + 1));
        return wide || (isSingleDigit(source, space - 1) && isSingleDigit(source, space + 1));
    }

    private static boolean isSingleDigit(String source, int at) {
        boolean first = at == 0 || !isAsciiWord(source.charAt(at - 1));
        boolean last = at + 1 == source.length() || !isAsciiWord(source.charAt(at + 1));
        return source.charAt(at) >= '0' && source.charAt(at) <= '9' && first && last;
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.');
    }

    private static boolean isWide(char c) {
        return Chars.isHan(c)
                || (c >= 0x3001 && c <= 0x303F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0x2014 && c <= 0x2026);
    }

    /**
     * A line of the page.
     *
     * @param han how many Chinese characters it has
     * @param pairs how many of them stand before another one, a single space between them or none
     * @param parted how many of those pairs are parted by a space
     * @param marks how many marks of sentences it has
     */
    private record Line(int start, int end, int han, int pairs, int parted, int marks) {
        private static final String MARKS = "，。；：、！？,;";

        static Line of(String source, int start, int end) {
            int han = 0;
            int pairs = 0;
            int parted = 0;
            int marks = 0;
            for (int i = start; i < end; i++) {
                char c = source.charAt(i);
                marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
                if (Chars.isHan(c)) {
                    han++;
                    boolean space = i + 2 < end && source.charAt(i + 1) == ' ';
                    boolean pair = i + 1 < end && Chars.isHan(source.charAt(space ? i + 2 : i + 1));
                    pairs += pair ? 1 : 0;
                    parted += pair && space ? 1 : 0;
                }
            }
            return new Line(start, end, han, pairs, parted, marks);
        }

        boolean isSpaced() {
            return 10 * parted >= TENTHS * pairs;
        }
    }
}
