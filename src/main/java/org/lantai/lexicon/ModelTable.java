package org.lantai.lexicon;

import java.nio.ByteBuffer;

/**
 * Reads a file of the language model: arrays one behind the other, each with its length in elements before it, and
 * numbers, all big-endian, in the order in which {@code maker.ModelWriter} writes them. An array is taken over whole;
 * nothing of it is looked at.
 */
final class ModelTable {
    private final ByteBuffer table;

    private ModelTable(ByteBuffer table) {
        this.table = table;
    }

    static ModelTable of(byte[] file) {
        return new ModelTable(ByteBuffer.wrap(file));
    }

    byte[] bytes() {
        byte[] all = new byte[table.getInt()];
        table.get(all);
        return all;
    }

    char[] chars() {
        char[] all = new char[table.getInt()];
        table.asCharBuffer().get(all);
        return behind(all, Character.BYTES * all.length);
    }

    int[] ints() {
        int[] all = new int[table.getInt()];
        table.asIntBuffer().get(all);
        return behind(all, Integer.BYTES * all.length);
    }

    double number() {
        return table.getDouble();
    }

    private <T> T behind(T array, int bytes) {
        table.position(table.position() + bytes);
        return array;
    }
}
