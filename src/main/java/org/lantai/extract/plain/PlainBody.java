package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantai.extract.plain.PlainLine.Kind;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/** Makes blocks of the lines of a text. */
public final class PlainBody {
    private static final Pattern SECTION = Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百]+[章节编部]).*");
    private static final Pattern SUBSECTION = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");
    private static final Pattern OPEN_END = Pattern.compile(".*[，,、：:；;。]");
    private static final int LONGEST_HEADING = 40;

    private PlainBody() {}

    /**
     * The blocks of lines that all belong to the text.
     *
     * @param layout of the text
     */
    static List<Block> blocks(List<PlainLine> lines, PlainLayout layout) {
        PlainStanzas stanzas = new PlainStanzas(lines, layout);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PlainLine line = lines.get(i);
            int end = stanzas.end(i);
            if (end > i) {
                blocks.add(stanzas.paragraph(i, end));
                i = end - 1;
            } else if (i > 0 && stanzas.isSignature(i)) {
                blocks.add(new Block.Paragraph(text(line), true));
            } else if (line.is(Kind.CAPTION)) {
                blocks.add(new Block.Figure(List.of(), text(line)));
            } else if (isHeading(lines, i)) {
                blocks.add(new Block.Heading(SUBSECTION.matcher(line.text()).matches() ? 3 : 2, text(line)));
            } else {
                blocks.add(Block.Paragraph.of(line.text()));
            }
        }
        return blocks;
    }

    /** Whether a line could head a section: short, and no sentence. */
    static boolean mayBeHeading(PlainLine line) {
        return line.is(Kind.SHORT)
                && line.letters() > 1
                && line.text().length() <= LONGEST_HEADING
                && !line.endsInStop()
                && !OPEN_END.matcher(line.text()).matches();
    }

    /** Whether a line begins with the number of a section. */
    public static boolean isNumbered(String line) {
        return SECTION.matcher(line).matches() || SUBSECTION.matcher(line).matches();
    }

    /** A heading has text below it; unnumbered short lines that follow one another are a list, not headings. */
    private static boolean isHeading(List<PlainLine> lines, int i) {
        PlainLine line = lines.get(i);
        if (!mayBeHeading(line) || i + 1 == lines.size()) {
            return false;
        }
        PlainLine next = lines.get(i + 1);
        boolean afterText = i == 0
                || !mayBeHeading(lines.get(i - 1))
                || isNumbered(lines.get(i - 1).text());
        boolean beforeText = next.is(Kind.PROSE) || next.is(Kind.CAPTION);
        return isNumbered(line.text()) || (afterText && (beforeText || isNumbered(next.text())));
    }

    private static List<Inline> text(PlainLine line) {
        return List.of(new Inline.Text(line.text()));
    }
}
