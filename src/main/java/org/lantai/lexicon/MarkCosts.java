package org.lantai.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What marks cost in a Chinese text, by what stands in front of them; the table says how that was counted. */
final class MarkCosts {
    private static final String RESOURCE = "mark-costs.tsv";
    private static final float DIGIT = 2.5f;
    private static final float LATIN = 5.5f;
    private static final float SYMBOL = 9;
    /** A mark of half width where a wide one belongs. */
    private static final float FOLDED = 2;

    private static final String NARROW = ",:;!?()";
    private static final String WIDE = "，：；！？（）";

    private static final float[] NO_ROW = {};

    private final String marks;
    private final Map<MarkKind, float[]> costs = new EnumMap<>(MarkKind.class);

    private MarkCosts(List<String> lines) {
        this.marks = lines.get(0)
                .replaceAll("behind|\t|OTHER", "")
                .replace("WORD", "字")
                .replace("LINE", "\n");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            float[] row = new float[cells.length - 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = Float.parseFloat(cells[i + 1]);
            }
            costs.put(MarkKind.valueOf(cells[0]), row);
        }
    }

    static MarkCosts load() {
        return new MarkCosts(Table.lines(MarkCosts.class, RESOURCE));
    }

    /** Cost in nats of a character that is not Chinese. */
    float of(MarkKind before, char c) {
        int twin = NARROW.indexOf(c);
        return twin < 0 ? wide(before, c) : wide(before, WIDE.charAt(twin)) + FOLDED;
    }

    private float wide(MarkKind before, char c) {
        float[] row = row(before);
        int column = marks.indexOf(c);
        return column >= 0 ? row[column] : row[row.length - 1] + further(c);
    }

    /** Cost in nats of beginning a word there, whichever it is. */
    float ofWord(MarkKind before) {
        return row(before)[0];
    }

    private float[] row(MarkKind before) {
        return costs.getOrDefault(before, NO_ROW);
    }

    private static float further(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c < 0x80 ? LATIN : SYMBOL;
    }
}
