package org.lantai.collate;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lantai.model.PageFormat;
import org.lantai.repair.look.ReadableText;
import org.lantai.text.Chars;

/**
 * The characters of a source that a reader sees, without white space, and where in the source each of them stands.
 * Blocks are looked for in it, since white space is what extraction changes most.
 */
final class VisibleText {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private final StringBuilder characters = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    private VisibleText() {}

    static VisibleText of(String source, PageFormat format) {
        VisibleText visible = new VisibleText();
        for (ReadableText.Range range : ReadableText.in(source, format)) {
            if (format == PageFormat.HTML) {
                visible.addEscaped(source, range.start(), range.end());
            } else {
                visible.addPlain(source, range.start(), range.end());
            }
        }
        return visible;
    }

    /** The characters, white space left out. */
    String characters() {
        return characters.toString();
    }

    /** Where in the source a character begins. */
    int start(int index) {
        return starts[index];
    }

    /** The index behind it; more than one behind its beginning where it is written as an entity. */
    int end(int index) {
        return ends[index];
    }

    private void addEscaped(String source, int start, int end) {
        Matcher entity = ENTITY.matcher(source).region(start, end);
        int done = start;
        while (entity.find()) {
            addPlain(source, done, entity.start());
            String text = Parser.unescapeEntities(entity.group(), false);
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i), entity.start(), entity.end());
            }
            done = entity.end();
        }
        addPlain(source, done, end);
    }

    private void addPlain(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            add(source.charAt(i), i, i + 1);
        }
    }

    private void add(char c, int start, int end) {
        if (Chars.isBlank(c)) {
            return;
        }
        int length = characters.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        starts[length] = start;
        ends[length] = end;
        characters.append(c);
    }
}
