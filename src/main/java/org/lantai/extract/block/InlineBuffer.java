package org.lantai.extract.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.draft.Verse;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.text.Chars;

/**
 * Collects running text while a page is walked and hands it out as paragraphs: white space is collapsed the Chinese way,
 * indents are dropped except in {@link Verse}, line breaks that are meant as paragraph ends become such.
 */
final class InlineBuffer {
    private static final String SENTENCE_ENDS = "。！？!?…”」』）)：:；;】";

    /** Text wrapped in more than so many links and styles keeps the outermost: 114 real pages have up to five. */
    static final int DEEPEST = 16;

    /** What text is wrapped in: a link or a style. */
    private record Mark(Object name, Function<List<Inline>, Inline> wrap) {}

    private record Piece(List<Mark> marks, String text) {}

    private static final class Line {
        private final List<Piece> pieces = new ArrayList<>();
        private final int breaksBefore;
        private boolean indented;
        private int indent;
        private final StringBuilder blanks = new StringBuilder();
        private char last;

        Line(int breaksBefore) {
            this.breaksBefore = breaksBefore;
        }

        void add(List<Mark> marks, String raw) {
            StringBuilder text = new StringBuilder(raw.length());
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (Chars.isBlank(c)) {
                    blanks.append(c);
                } else {
                    if (!blanks.isEmpty()) {
                        blank(marks, text, c);
                        indented |= last == 0 && Spacing.isIndent(blanks);
                        indent = last == 0 ? Verse.indent(blanks) : indent;
                        blanks.setLength(0);
                    }
                    text.append(c);
                    last = c;
                }
            }
            if (!text.isEmpty()) {
                pieces.add(new Piece(List.copyOf(marks), text.toString()));
            }
        }

        /** A blank before marked text stands outside of it; between words of code it stays, whatever the words are. */
        private void blank(List<Mark> marks, StringBuilder text, char next) {
            boolean code = marks.stream().anyMatch(mark -> mark.name.equals(Inline.Style.CODE));
            String blank = code && !text.isEmpty() ? " " : Spacing.between(last, blanks, next);
            if (text.isEmpty() && !blank.isEmpty() && !pieces.isEmpty()) {
                pieces.add(new Piece(shared(pieces.get(pieces.size() - 1).marks, marks), blank));
            } else {
                text.append(blank);
            }
        }

        private static List<Mark> shared(List<Mark> a, List<Mark> b) {
            int same = 0;
            while (same < a.size() && same < b.size() && a.get(same).name.equals(b.get(same).name)) {
                same++;
            }
            return List.copyOf(b.subList(0, same));
        }

        void anchor(List<Mark> marks, String name) {
            Inline.Anchor anchor = new Inline.Anchor(name);
            List<Mark> path = new ArrayList<>(marks);
            path.add(new Mark(anchor, nothing -> anchor));
            pieces.add(new Piece(List.copyOf(path), ""));
        }

        int length() {
            return pieces.stream().mapToInt(p -> p.text.length()).sum();
        }

        private Verse.Line shown() {
            return new Verse.Line(length(), last, indent);
        }

        boolean endsSentence() {
            return last != 0 && SENTENCE_ENDS.indexOf(last) >= 0;
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    private int unmarked;
    private final List<Line> lines = new ArrayList<>();
    private Line current = new Line(0);
    private int breaks;

    void openLink(String href) {
        open(new Mark(href, content -> new Inline.Link(href, content)));
    }

    void openStyle(Inline.Style style) {
        open(new Mark(style, content -> new Inline.Styled(style, content)));
    }

    private void open(Mark mark) {
        if (marks.size() == DEEPEST) {
            unmarked++;
        } else {
            marks.add(mark);
        }
    }

    void close() {
        if (unmarked > 0) {
            unmarked--;
        } else {
            marks.remove(marks.size() - 1);
        }
    }

    /** Whether nothing but breaks and blanks stand before the next text. */
    boolean isAtLineStart() {
        return current.pieces.isEmpty();
    }

    void text(String raw) {
        current.add(marks, raw);
        breaks = current.pieces.isEmpty() ? breaks : 0;
    }

    /** A place that links lead to, in front of the next text. */
    void anchor(String name) {
        current.anchor(marks, name);
    }

    void lineBreak() {
        breaks++;
        endLine();
    }

    private void endLine() {
        if (!current.pieces.isEmpty()) {
            lines.add(current);
        }
        current = new Line(breaks);
    }

    /** The paragraphs collected since it was last asked, none of them empty; at the right those that begin far in. */
    List<Block.Paragraph> takeParagraphs() {
        endLine();
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size() || lines.get(end).breaksBefore > 1) {
                stanza(lines.subList(start, end), paragraphs);
                start = end;
            }
        }
        lines.clear();
        breaks = 0;
        current = new Line(0);
        return paragraphs;
    }

    /** Lines with single breaks between them: one paragraph where they are verse, else as many as they are. */
    private static void stanza(List<Line> stanza, List<Block.Paragraph> paragraphs) {
        List<Verse.Line> shown = stanza.stream().map(Line::shown).toList();
        if (Verse.isStanza(shown)) {
            paragraphs.add(new Block.Paragraph(inlines(stanza, Verse.indents(shown))));
            return;
        }
        int start = 0;
        for (int end = 1; end <= stanza.size(); end++) {
            if (end == stanza.size() || endsParagraph(stanza.get(end - 1), stanza.get(end))) {
                paragraphs.add(paragraph(stanza.subList(start, end)));
                start = end;
            }
        }
    }

    private static Block.Paragraph paragraph(List<Line> together) {
        List<String> none = Collections.nCopies(together.size(), "");
        return new Block.Paragraph(
                inlines(together, none), together.stream().allMatch(line -> Verse.isFarIn(line.indent)));
    }

    private static boolean endsParagraph(Line line, Line next) {
        boolean sentences = line.endsSentence() && (line.length() > Verse.LONGEST || next.length() > Verse.LONGEST);
        return next.indented || sentences;
    }

    private static List<Inline> inlines(List<Line> together, List<String> indents) {
        List<Inline> all = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            if (i > 0) {
                all.add(new Inline.Break());
            }
            if (!indents.get(i).isEmpty()) {
                all.add(new Inline.Text(indents.get(i)));
            }
            all.addAll(nest(together.get(i).pieces, 0));
        }
        return all;
    }

    private static List<Inline> nest(List<Piece> pieces, int depth) {
        List<Inline> all = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            int end = i + 1;
            List<Mark> path = pieces.get(i).marks;
            while (end < pieces.size() && sameMark(path, pieces.get(end).marks, depth)) {
                end++;
            }
            List<Piece> together = pieces.subList(i, end);
            all.add(path.size() > depth ? path.get(depth).wrap.apply(nest(together, depth + 1)) : plain(together));
            i = end;
        }
        return all;
    }

    private static boolean sameMark(List<Mark> a, List<Mark> b, int depth) {
        if (a.size() <= depth || b.size() <= depth) {
            return a.size() <= depth && b.size() <= depth;
        }
        return a.get(depth).name.equals(b.get(depth).name);
    }

    private static Inline plain(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text));
        return new Inline.Text(text.toString());
    }
}
