package org.lantai.fuzz;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every target holds for mutations of the repository's own files, the same in each run. */
class MutationsTest {
    private static final long NUMBER = 20261129;

    @TestFactory
    Stream<DynamicTest> targetsHoldForMutationsOfOwnFiles() {
        return FuzzTarget.all().stream().map(target -> dynamicTest(target.name(), () -> tryMutations(target)));
    }

    private static void tryMutations(FuzzTarget target) throws Throwable {
        SeededBy seeds = target.seeds();
        Mutator mutator = new Mutator(Seeds.of(Seeds.OWN, List.of(seeds.value())), NUMBER);
        for (int i = 0; i < seeds.mutations(); i++) {
            target.run(mutator.next());
        }
    }
}
