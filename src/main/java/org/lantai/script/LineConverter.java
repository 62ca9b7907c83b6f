package org.lantai.script;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;

/**
 * Converts a stream of text line by line in constant memory: line ends stay, and a line too long to hold is converted in
 * parts that end where no word can. Blocks of code stay as they are.
 */
public final class LineConverter {
    /** The longest part of a line that is converted at once. */
    private static final int LONGEST_PART = 1 << 15;

    private static final int BUFFER = 1 << 13;

    private final TextConverter converter;
    private final Optional<ScriptFound> from;
    private final Consumer<Edit> choices;
    private final CodeFence fence = new CodeFence();
    private final LinesBefore before = new LinesBefore();
    private int line;
    private int column;

    public LineConverter(Script target) {
        this(ScriptSettings.to(target), Optional.empty(), edit -> {});
    }

    /**
     * Makes a converter.
     *
     * @param from what all lines are written in; empty where each is to be told by itself and the lines before it
     * @param choices is told of every choice that was not the plain mapping of characters, in order; in its place the
     *     block is the line, counted from 0
     */
    public LineConverter(ScriptSettings settings, Optional<ScriptFound> from, Consumer<Edit> choices) {
        this.converter = new TextConverter(settings);
        this.from = from;
        this.choices = choices;
    }

    /** Reads to the end and writes what it reads, each line converted by what it and the lines before it tell. */
    public void convert(Reader in, Writer out) throws IOException {
        StringBuilder pending = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            pending.append(buffer, 0, read);
            pending.delete(0, writeLines(pending, out));
            while (pending.length() > LONGEST_PART) {
                int cut = cut(pending);
                out.write(converted(pending.substring(0, cut)));
                pending.delete(0, cut);
            }
        }
        out.write(converted(pending.toString()));
        out.flush();
    }

    /** Writes the complete lines and returns where they end. */
    private int writeLines(CharSequence text, Writer out) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                out.write(converted(text.subSequence(start, i).toString()));
                out.write(c);
                endLine(c, text, i);
                start = i + 1;
            }
        }
        return start;
    }

    /** A carriage return and a line feed end one line together. */
    private void endLine(char c, CharSequence text, int at) {
        column = 0;
        line += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : 1;
    }

    private String converted(String part) {
        if (column == 0 ? fence.holds(part) : fence.isOpen()) {
            column += part.length();
            return part;
        }
        Converted converted = from.map(script -> converter.convertTold(part, script))
                .orElseGet(() -> converter.convertBehind(part, before));
        for (Choice choice : converted.choices()) {
            Place place = Place.inBlock(line, column + choice.start(), column + choice.end());
            choices.accept(choice.edit(part, place));
        }
        column += part.length();
        return converted.text();
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
