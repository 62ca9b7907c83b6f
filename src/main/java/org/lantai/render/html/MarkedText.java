package org.lantai.render.html;

import java.util.List;
import java.util.function.Function;
import org.lantai.render.view.Markup;

/**
 * The plain text of a block as HTML, handed out piece by piece in its order, with marks where it was edited. Pieces are
 * what lies between the tags of the block; between two of them the plain text has line breaks and tabs.
 */
public final class MarkedText {
    private final String text;
    private final List<Mark> marks;
    private final Function<Segment, String> style;
    private int at;
    private int next;

    /**
     * A text with marks.
     *
     * @param text the plain text
     * @param marks in order, not overlapping
     * @param style writes the part of a mark that falls into a piece
     */
    public MarkedText(String text, List<Mark> marks, Function<Segment, String> style) {
        this.text = text;
        this.marks = marks;
        this.style = style;
    }

    /** A text without marks. */
    public static MarkedText plain() {
        return new MarkedText("", List.of(), segment -> "");
    }

    /**
     * The part of a mark that falls into one piece of the text.
     *
     * @param mark the mark
     * @param html its text there, escaped
     * @param first whether it is the mark's first part
     * @param linked whether the piece stands inside a link, where there cannot be another
     */
    public record Segment(Mark mark, String html, boolean first, boolean linked) {}

    /** The next piece of the text. */
    public String next(String piece, boolean linked) {
        while (at < text.length() && isBetween(text.charAt(at)) && !text.startsWith(piece, at)) {
            at++;
        }
        if (marks.isEmpty() || piece.isEmpty() || !text.startsWith(piece, at)) {
            return Markup.escape(piece);
        }
        int start = at;
        at += piece.length();
        return between(start, at, linked);
    }

    private static boolean isBetween(char c) {
        return c == '\n' || c == '\t';
    }

    private String between(int start, int end, boolean linked) {
        StringBuilder html = new StringBuilder();
        int done = start;
        while (next < marks.size() && touches(marks.get(next), start, end)) {
            Mark mark = marks.get(next);
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            html.append(Markup.escape(text.substring(done, from)));
            String part = Markup.escape(text.substring(from, to));
            html.append(style.apply(new Segment(mark, part, mark.start() >= start, linked)));
            done = to;
            if (mark.end() > end) {
                break;
            }
            next++;
        }
        return html.append(Markup.escape(text.substring(done, end))).toString();
    }

    /** What was taken out at the end of a piece belongs to it: the gloss follows its character. */
    private boolean touches(Mark mark, int start, int end) {
        boolean point = mark.start() == mark.end();
        return point ? mark.start() <= end : mark.start() < end && mark.end() > start;
    }
}
