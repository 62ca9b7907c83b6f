package org.lantai.history;

import java.util.List;
import java.util.stream.Collectors;

/** What a build has broken. */
final class BrokenPromise extends AssertionError {
    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 8;

    BrokenPromise(List<Breach> breaches) {
        super(breaches.stream().limit(MOST_TOLD).map(Breach::toString).collect(Collectors.joining("\n"))
                + (breaches.size() > MOST_TOLD ? "\nand " + (breaches.size() - MOST_TOLD) + " more" : ""));
    }
}
