package org.lantai.serve;

import org.lantai.model.ProblemException;

/** Builds the site that is shown. */
@FunctionalInterface
public interface Builder {
    /** @throws ProblemException when it cannot be built; it is then as it was */
    void build();
}
