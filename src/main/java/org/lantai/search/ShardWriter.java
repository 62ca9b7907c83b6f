package org.lantai.search;

import java.util.Locale;
import java.util.function.Consumer;
import org.lantai.model.OutputFile;

/**
 * Writes the lists of the index into shards. A shard holds the tokens that begin with the same bits, in order: for each
 * the distance of its other bits from the token before, the number of its passages less one, and the distances between
 * them; all in {@link DenseCode}.
 */
final class ShardWriter {
    /** As small as can be without millions of files: a query loads one for each pair of characters. */
    private static final long WANTED_BYTES = 4096;
    /** 65,536 shards hold the lists of several hundred thousand documents. */
    private static final int MOST_BITS = 16;

    private final int bits;
    private final Consumer<OutputFile> out;
    private final StringBuilder shard = new StringBuilder();
    private final StringBuilder list = new StringBuilder();
    private int number;
    private long before = -1;
    private long token = -1;
    private int count;
    private int last;

    ShardWriter(int bits, Consumer<OutputFile> out) {
        this.bits = bits;
        this.out = out;
    }

    /** How many bits name a shard in an index of so many postings, a posting taking some two bytes. */
    static int bits(long postings) {
        int bits = 0;
        while (bits < MOST_BITS && ((postings * 2) >> bits) > WANTED_BYTES) {
            bits++;
        }
        return bits;
    }

    /** The next posting, ordered by token, then passage; none twice. */
    void add(long nextToken, int passage) {
        if (nextToken != token) {
            endList();
            endShards((int) (nextToken >>> (Integer.SIZE - bits)));
            token = nextToken;
            last = -1;
        }
        DenseCode.append(list, passage - last - 1L);
        last = passage;
        count++;
    }

    /** Writes what is left, and the shards behind it that hold nothing. */
    void end() {
        endList();
        endShards(1 << bits);
    }

    private void endList() {
        if (count > 0) {
            long rest = token & ((1L << (Integer.SIZE - bits)) - 1);
            DenseCode.append(shard, rest - before - 1);
            DenseCode.append(shard, count - 1L);
            shard.append(list);
            list.setLength(0);
            before = rest;
            count = 0;
        }
    }

    private void endShards(int next) {
        for (; number < next; number++) {
            out.accept(ScriptFile.of(name(), shard.toString()));
            shard.setLength(0);
            before = -1;
        }
    }

    /** Its bits in hexadecimal, in a folder by the last two digits: ten thousand files in one would be slow to open. */
    private String name() {
        String hex = String.format(Locale.ROOT, "%04x", number);
        return "index/" + hex.substring(2) + "/" + hex;
    }
}
