package org.lantai.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantai.lexicon.HanNumerals;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.text.Chars;

/**
 * Cuts a text that lost its line breaks into sections and paragraphs again: at {@code 一、}, {@code （一）} and
 * {@code 第一，} where they stand behind the end of a sentence and count on from one another, and elsewhere at the ends of
 * sentences. Nothing is lost or added: the blocks joined are the text.
 */
final class Sections {
    /** A longer paragraph was not written as one: the longest seen in news has about 1,100 characters. */
    private static final int LONGEST = 2_000;
    /** From here on two sections numbered in one paragraph tell that it was several. */
    private static final int LONGEST_WITH_SECTIONS = 700;

    private static final String NOT_IN_HEADINGS = "。；;！!：:";

    private static final Pattern MARK = Pattern.compile("(?<![^。！!？?；;：:…”’」』）)\\]】\\s])"
            + "(?:(?<section>[一二三四五六七八九十]{1,3})、"
            + "|[（(](?<sub>[一二三四五六七八九十]{1,3})[）)]"
            + "|第(?<item>[一二三四五六七八九十]{1,2})[，,、])");

    private final HeadingEnd headings = new HeadingEnd();

    /** Whether a paragraph holds what were several. */
    boolean isFlattened(String text) {
        return text.length() > LONGEST
                || (text.length() > LONGEST_WITH_SECTIONS && marks(text).size() >= 2);
    }

    /** The sections and paragraphs of a text. */
    List<Block> cut(String text) {
        List<Mark> marks = marks(text);
        List<Block> blocks = new ArrayList<>();
        int first = marks.isEmpty() ? text.length() : marks.get(0).start;
        paragraphs(text.substring(0, first), blocks);
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start : text.length();
            section(text.substring(marks.get(i).start, end), marks.get(i), blocks);
        }
        return blocks;
    }

    private void section(String text, Mark mark, List<Block> blocks) {
        int number = mark.end - mark.start;
        Optional<Integer> end = mark.kind == Kind.ITEM
                ? Optional.empty()
                : headings.find(text, number).or(() -> whole(text, mark));
        end.ifPresent(e ->
                blocks.add(new Block.Heading(mark.kind.level, List.of(new Inline.Text(text.substring(0, e))))));
        paragraphs(text.substring(end.orElse(0)), blocks);
    }

    /** A section may begin with the first of its own sections or items: then nothing but the heading stands before it. */
    private static Optional<Integer> whole(String text, Mark mark) {
        String words = Chars.strip(text.substring(mark.end - mark.start));
        boolean heading = !words.isEmpty()
                && words.length() <= HeadingEnd.LONGEST
                && words.chars().noneMatch(c -> NOT_IN_HEADINGS.indexOf(c) >= 0);
        return heading ? Optional.of(text.length()) : Optional.empty();
    }

    private static void paragraphs(String text, List<Block> blocks) {
        SentenceRuns.of(text).forEach(run -> blocks.add(Block.Paragraph.of(run)));
    }

    /** The marks that count on: a one may begin anew below a higher section, any other number follows its forerunner. */
    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        Map<Kind, Integer> reached = new EnumMap<>(Kind.class);
        Matcher m = MARK.matcher(text);
        while (m.find()) {
            Kind kind = m.group("section") != null ? Kind.SECTION : m.group("sub") != null ? Kind.SUB : Kind.ITEM;
            int number = HanNumerals.parse(m.group(kind.group));
            boolean next = number == reached.getOrDefault(kind, 0) + 1;
            boolean anew = number == 1 && kind != Kind.SECTION;
            if (next || anew) {
                reached.put(kind, number);
                marks.add(new Mark(kind, m.start(), m.end()));
            }
        }
        return withoutSingles(marks);
    }

    /** A level that never got beyond one is no numbering. */
    private static List<Mark> withoutSingles(List<Mark> marks) {
        Map<Kind, Long> counts = marks.stream().collect(Collectors.groupingBy(Mark::kind, Collectors.counting()));
        return marks.stream()
                .filter(mark -> counts.getOrDefault(mark.kind, 0L) > 1)
                .toList();
    }

    private enum Kind {
        SECTION("section", 2),
        SUB("sub", 3),
        ITEM("item", 3);

        private final String group;
        private final int level;

        Kind(String group, int level) {
            this.group = group;
            this.level = level;
        }
    }

    private record Mark(Kind kind, int start, int end) {}
}
