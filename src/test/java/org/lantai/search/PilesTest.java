package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PilesTest {
    @Test
    void handsOutMoreThanMemoryHoldsInOrder() {
        List<Long> all = new ArrayList<>();
        try (Piles piles = new Piles()) {
            Random random = new Random(1);
            for (int i = 0; i < 30; i++) {
                // Half of them on one pile, so that it has to go to disk.
                long[] some = LongStream.range(0, 1000)
                        .map(n -> n % 2 == 0 ? random.nextLong() : random.nextLong() >>> 8)
                        .sorted()
                        .toArray();
                LongStream.of(some).forEach(all::add);
                piles.add(some);
            }
            assertThat(piles.size()).isEqualTo(all.size());
            List<Long> sorted = new ArrayList<>();
            piles.forEachSorted(sorted::add);
            all.sort(Long::compareUnsigned);
            assertThat(sorted).isEqualTo(all);
        }
    }
}
