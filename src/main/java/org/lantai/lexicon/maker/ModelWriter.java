package org.lantai.lexicon.maker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.lantai.lexicon.Levels;

/** Writes a file of the language model; {@code lexicon.ModelTable} reads it in the same order. */
final class ModelWriter {
    private final DataOutputStream out;

    ModelWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void bytes(byte[] all) throws IOException {
        out.writeInt(all.length);
        out.write(all);
    }

    void chars(char[] all) throws IOException {
        out.writeInt(all.length);
        for (char c : all) {
            out.writeChar(c);
        }
    }

    void ints(int[] all) throws IOException {
        out.writeInt(all.length);
        for (int i : all) {
            out.writeInt(i);
        }
    }

    void number(double number) throws IOException {
        out.writeDouble(number);
    }

    /** Counts in levels. */
    void counts(double[] counts) throws IOException {
        char[] levels = new char[counts.length];
        for (int i = 0; i < counts.length; i++) {
            levels[i] = (char) Levels.CHAR.level(counts[i]);
        }
        chars(levels);
    }
}
