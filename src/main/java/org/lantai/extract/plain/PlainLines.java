package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.text.Chars;

/** Parts a plain text into its paragraphs: lines, or runs of lines where the text was wrapped at a fixed width. */
final class PlainLines {
    /** Fewer lines give no evidence of a fixed width. */
    private static final int FEWEST = 6;

    private static final int NARROWEST = 16;
    private static final int WIDEST = 120;
    /** A mark that may not begin a line moves to the line before or takes a character along: widths differ by that. */
    private static final int SLACK = 3;

    private static final Pattern STOP = Pattern.compile(".*[。！？!?：:；;][”’\"'」』）)】]*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|第[一二三四五六七八九十百]+[章节条]|\\d+[.、．]).*");

    private PlainLines() {}

    /** The paragraphs in their order, without white space at their ends; none is empty. */
    static List<String> of(String text) {
        List<String> lines = text.lines().toList();
        int width = wrapWidth(lines);
        return width == 0
                ? lines.stream().map(Chars::strip).filter(l -> !l.isEmpty()).toList()
                : joined(lines, width);
    }

    /** The width at which the text was wrapped; 0 when it was not. */
    private static int wrapWidth(List<String> lines) {
        List<Integer> widths = lines.stream()
                .map(PlainLines::width)
                .filter(w -> w > 0)
                .sorted()
                .toList();
        if (widths.size() < FEWEST) {
            return 0;
        }
        int width = widths.get(widths.size() * 9 / 10);
        long full = lines.stream()
                .filter(l -> width(l) >= width - SLACK && width(l) <= width + SLACK)
                .filter(l -> !STOP.matcher(Chars.strip(l)).matches())
                .count();
        return width >= NARROWEST && width <= WIDEST && 2 * full >= widths.size() ? width : 0;
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
