package org.lantai.script;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import org.lantai.model.Script;

/**
 * Converts a stream of text line by line in constant memory: line ends stay, and a line too long to hold is converted in
 * parts that end where no word can.
 */
public final class LineConverter {
    /** The longest part of a line that is converted at once. */
    private static final int LONGEST_PART = 1 << 15;

    private static final int BUFFER = 1 << 13;

    private final TextConverter converter;

    public LineConverter(Script target) {
        converter = new TextConverter(target);
    }

    /** Reads to the end and writes what it reads, each line converted by itself. */
    public void convert(Reader in, Writer out) throws IOException {
        StringBuilder pending = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            pending.append(buffer, 0, read);
            pending.delete(0, writeLines(pending, out));
            while (pending.length() > LONGEST_PART) {
                int cut = cut(pending);
                out.write(converter.convert(pending.substring(0, cut)));
                pending.delete(0, cut);
            }
        }
        out.write(converter.convert(pending.toString()));
        out.flush();
    }

    /** Writes the complete lines and returns where they end. */
    private int writeLines(CharSequence text, Writer out) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                out.write(converter.convert(text.subSequence(start, i).toString()));
                out.write(c);
                start = i + 1;
            }
        }
        return start;
    }

    /** Behind the last punctuation of the part; in a part without any, the last place that cuts no phrase. */
    private int cut(CharSequence text) {
        for (int i = LONGEST_PART; i > 1; i--) {
            char c = text.charAt(i - 1);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                return i;
            }
        }
        return converter.boundary(text, LONGEST_PART);
    }
}
