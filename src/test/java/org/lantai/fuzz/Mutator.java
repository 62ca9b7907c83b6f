package org.lantai.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Grows inputs from seeds. The same seeds and the same number give the same inputs, on any machine. */
final class Mutator {
    /** Most inputs are no longer: what is wrong shows in few bytes, and short inputs are quick. */
    private static final int USUAL = 1 << 12;

    /** Some are as long as this, since there are faults of length. */
    private static final int LONGEST = 1 << 16;

    private static final int ONE_IN_IS_LONG = 20;
    private static final int MOST_CHANGES = 5;

    private final Random random;
    private final List<byte[]> seeds;
    private final List<UnaryOperator<byte[]>> changes;

    Mutator(List<byte[]> seeds, long number) {
        this.random = new Random(number);
        this.seeds = seeds;
        this.changes =
                changes(List.of(new ByteChanges(random, this::piece).all(), new TextChanges(random, LONGEST).all()));
    }

    private static List<UnaryOperator<byte[]>> changes(List<List<UnaryOperator<byte[]>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    byte[] next() {
        int longest = random.nextInt(ONE_IN_IS_LONG) == 0 ? LONGEST : USUAL;
        byte[] input = piece(longest);
        for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0; i--) {
            input = changes.get(random.nextInt(changes.size())).apply(input);
        }
        return input.length <= LONGEST ? input : Arrays.copyOf(input, LONGEST);
    }

    private byte[] piece() {
        return piece(USUAL);
    }

    /** A seed, or a piece of one that is too long: its beginning as often as any other. */
    private byte[] piece(int longest) {
        byte[] seed = seeds.get(random.nextInt(seeds.size()));
        if (seed.length <= longest) {
            return seed;
        }
        int start = random.nextBoolean() ? 0 : random.nextInt(seed.length - longest);
        return Arrays.copyOfRange(seed, start, start + longest);
    }
}
