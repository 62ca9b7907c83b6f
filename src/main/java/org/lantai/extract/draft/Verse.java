package org.lantai.extract.draft;

import java.util.List;

/** Tells lines that end where their writer ended them, as in poems, and how far in they begin. */
public final class Verse {
    /** Lines up to this length that end in a full stop may be verses or addresses; longer ones are paragraphs. */
    public static final int LONGEST = 20;

    /** Two short lines may be a headline and its text. */
    private static final int FEWEST = 3;

    /** Half characters; a paragraph begins 4 in, a quoted one 8, a line at the right mostly more than 30. */
    private static final int FAR = 20;

    private static final String OPEN_ENDS = "，,、；;";

    private Verse() {}

    /**
     * A line as it is seen.
     *
     * @param length how many characters it has, the indent left out
     * @param last the last of them
     * @param indent how far in it begins, in half characters
     */
    public record Line(int length, char last, int indent) {}

    /** How far in, in half characters, a line begins in front of which these blanks stand. */
    public static int indent(CharSequence blanks) {
        return blanks.chars()
                .map(c -> switch (c) {
                    case '\u3000', '\u2003' -> 2;
                    case '\u00A0', '\u2002' -> 1;
                    default -> 0;
                })
                .sum();
    }

    /** Whether a line begins so far in that it stands at the right. */
    public static boolean isFarIn(int indent) {
        return indent >= FAR;
    }

    /**
     * Whether lines below each other are a stanza although some begin as paragraphs do: all are short, and either they
     * begin further in by turns, or a third of them ends amid a sentence.
     */
    public static boolean isStanza(List<Line> lines) {
        boolean indented = lines.stream().anyMatch(line -> line.indent > 0);
        return lines.size() >= FEWEST
                && indented
                && lines.stream().allMatch(line -> line.length <= LONGEST && !isFarIn(line.indent))
                && (indentsByTurns(lines) || endAmidSentences(lines));
    }

    private static boolean indentsByTurns(List<Line> lines) {
        int margin = margin(lines);
        int further = 0;
        while (further < lines.size() && lines.get(further).indent == margin) {
            further++;
        }
        return lines.stream().skip(further).anyMatch(line -> line.indent == margin);
    }

    /** Whether a third of the lines breaks off amid a sentence, as no paragraph does. */
    public static boolean endAmidSentences(List<Line> lines) {
        return 3 * lines.stream().filter(l -> OPEN_ENDS.indexOf(l.last) >= 0).count() >= lines.size();
    }

    private static int margin(List<Line> lines) {
        return lines.stream().mapToInt(Line::indent).min().orElse(0);
    }

    /** How far in each line begins beyond the one that begins first, as blanks. */
    public static List<String> indents(List<Line> lines) {
        int margin = margin(lines);
        return lines.stream()
                .map(line -> "　".repeat((line.indent - margin + 1) / 2))
                .toList();
    }
}
