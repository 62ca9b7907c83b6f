package org.lantai.publish.branch;

import java.util.Optional;

/**
 * A commit that is ready to be pushed.
 *
 * @param remote where it goes, as git calls it
 * @param branch the branch it goes to
 * @param parent the commit that stands there now
 * @param commit its name
 * @param files how many files it has
 * @param changes what it changes
 */
public record Publication(
        String remote, String branch, Optional<String> parent, String commit, int files, BranchChanges changes) {}
