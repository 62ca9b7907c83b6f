package org.lantai.witness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.subjects.sketch.Sketcher;

/**
 * Finds the pairs of texts that may be one without comparing all with all: only those that share two neighbouring numbers
 * of their sketches, in any of 32 bands. Of texts that have 30 % of their shingles in common that is 95 %, of unrelated
 * ones less than 1 in 1,000.
 */
final class Candidates {
    private static final int ROWS = 2;
    /** Pairs whose sketches share less are not worth reading: a copy of which four parts in five are lost. */
    private static final int LEAST_SHARED = 13;
    /** Up to so many texts of one band are compared all with all. */
    private static final int SMALL = 24;
    /** Of more, texts of one form mostly, each is compared with so many that follow it in the order of the sketches. */
    private static final int WINDOW = 8;

    private static final int INDEX_BITS = 24;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private final List<Sketch> sketches;
    private final Set<Pair> pairs = new HashSet<>();

    private Candidates(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    /**
     * The pairs, likest first.
     *
     * @param sketches of all texts; a pair names them by their index
     */
    public static List<Pair> of(List<Sketch> sketches) {
        Candidates candidates = new Candidates(sketches);
        for (int band = 0; band < Sketch.SIZE / ROWS; band++) {
            candidates.addBand(band);
        }
        return candidates.pairs.stream().sorted(Pair.LIKEST_FIRST).toList();
    }

    private void addBand(int band) {
        long[] keys = IntStream.range(0, sketches.size())
                .filter(i -> !sketches.get(i).isEmpty())
                .mapToLong(i -> key(sketches.get(i), band) << INDEX_BITS | i)
                .sorted()
                .toArray();
        int start = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] >>> INDEX_BITS != keys[start] >>> INDEX_BITS) {
                addBucket(keys, start, i, band);
                start = i;
            }
        }
    }

    private static long key(Sketch sketch, int band) {
        long rows = (long) sketch.at(band * ROWS) << Integer.SIZE | (sketch.at(band * ROWS + 1) & 0xFFFFFFFFL);
        return Sketcher.mixed(rows);
    }

    private void addBucket(long[] keys, int start, int end, int band) {
        if (end - start < 2) {
            return;
        }
        int[] members = Arrays.stream(keys, start, end)
                .mapToInt(key -> (int) (key & INDEX))
                .toArray();
        boolean small = members.length <= SMALL;
        List<Integer> ordered = small ? boxed(members) : inOrderOfSketches(members, band);
        for (int i = 0; i < ordered.size(); i++) {
            int last = small ? ordered.size() : Math.min(ordered.size(), i + 1 + WINDOW);
            for (int j = i + 1; j < last; j++) {
                add(ordered.get(i), ordered.get(j));
            }
        }
    }

    private static List<Integer> boxed(int[] members) {
        return Arrays.stream(members).boxed().toList();
    }

    /** Texts that share many numbers from the band on stand beside each other then. */
    private List<Integer> inOrderOfSketches(int[] members, int band) {
        Comparator<Integer> order = (a, b) -> compare(sketches.get(a), sketches.get(b), band * ROWS);
        List<Integer> ordered = new ArrayList<>(boxed(members));
        ordered.sort(order.thenComparing(Comparator.naturalOrder()));
        return ordered;
    }

    private static int compare(Sketch a, Sketch b, int from) {
        for (int i = 0; i < Sketch.SIZE; i++) {
            int place = (from + i) % Sketch.SIZE;
            if (a.at(place) != b.at(place)) {
                return Integer.compare(a.at(place), b.at(place));
            }
        }
        return 0;
    }

    private void add(int a, int b) {
        int shared = sketches.get(a).shared(sketches.get(b));
        if (shared >= LEAST_SHARED) {
            pairs.add(new Pair(Math.min(a, b), Math.max(a, b), shared));
        }
    }
}
