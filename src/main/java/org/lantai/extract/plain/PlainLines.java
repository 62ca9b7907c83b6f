package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lantai.text.Chars;

/** Parts a plain text into its paragraphs: lines, or runs of lines where the text was wrapped at a fixed width. */
public final class PlainLines {
    /** Fewer lines that break off give no evidence of a fixed width. */
    private static final int FEWEST = 3;

    private static final int NARROWEST = 16;
    private static final int WIDEST = 120;
    /** A mark that may not begin a line moves to the line before or takes a character along: widths differ by that. */
    private static final int SLACK = 3;

    private static final Pattern STOP = Pattern.compile(".*[。！？!?：:；;][”’\"'」』）)】]*");
    private static final Pattern CLAUSE = Pattern.compile("[，、。；：！？,;!?]");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|第[一二三四五六七八九十百]+[章节条]|\\d+[.、．]).*");

    private PlainLines() {}

    /** The paragraphs in their order, without white space at their ends; none is empty. */
    public static List<String> of(String text) {
        List<String> lines = text.lines().toList();
        int width = wrapWidth(lines);
        return width == 0
                ? lines.stream().map(Chars::strip).filter(l -> !l.isEmpty()).toList()
                : joined(lines, width);
    }

    /**
     * The width at which the text was wrapped; 0 when it was not. Of the lines that go on in the next without a stop
     * most are then equally wide, and they are parts of sentences: lists of headlines have few commas.
     */
    private static int wrapWidth(List<String> lines) {
        List<String> broken = IntStream.range(0, lines.size() - 1)
                .filter(i -> goesOn(lines.get(i), lines.get(i + 1)))
                .mapToObj(lines::get)
                .toList();
        if (broken.size() < FEWEST) {
            return 0;
        }
        List<Integer> widths = broken.stream().map(PlainLines::width).sorted().toList();
        int width = widths.get(widths.size() * 9 / 10);
        List<String> full =
                broken.stream().filter(l -> Math.abs(width(l) - width) <= SLACK).toList();
        long parts = full.stream().filter(l -> CLAUSE.matcher(l).find()).count();
        boolean wrapped = 3 * full.size() >= 2 * broken.size() && 2 * parts >= full.size();
        return width >= NARROWEST && width <= WIDEST && wrapped ? width : 0;
    }

    private static boolean goesOn(String line, String next) {
        String shown = Chars.strip(line);
        return !shown.isEmpty()
                && !STOP.matcher(shown).matches()
                && !Chars.strip(next).isEmpty()
                && !isIndented(next);
    }

    /** The width in Chinese characters, an indent counted, white space at the end not. */
    private static int width(String line) {
        String shown = line.stripTrailing();
        long narrow = shown.codePoints().filter(c -> c < 0x2000).count();
        return (int) (shown.codePointCount(0, shown.length()) - narrow / 2);
    }

    private static List<String> joined(List<String> lines, int width) {
        List<StringBuilder> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String shown = Chars.strip(line);
            if (open
                    && !shown.isEmpty()
                    && !isIndented(line)
                    && !NUMBERED.matcher(shown).matches()) {
                join(paragraphs.get(paragraphs.size() - 1), shown);
            } else if (!shown.isEmpty()) {
                paragraphs.add(new StringBuilder(shown));
            }
            open = !shown.isEmpty() && width(line) >= width - SLACK;
        }
        return paragraphs.stream().map(StringBuilder::toString).toList();
    }

    private static boolean isIndented(String line) {
        return line.startsWith("　") || line.startsWith("  ") || line.startsWith("\t");
    }

    /** Words in Latin letters are parted by a space where a line break parted them. */
    private static void join(StringBuilder before, String after) {
        boolean words = before.codePointBefore(before.length()) < 0x250 && after.codePointAt(0) < 0x250;
        before.append(words ? " " : "").append(after);
    }
}
