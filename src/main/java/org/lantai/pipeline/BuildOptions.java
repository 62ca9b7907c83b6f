package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a build is run; nothing in here changes what comes out of it.
 *
 * @param output where the site goes; {@code site/} in the archive's folder when empty
 * @param threads how many threads clean and render, 1 or more
 * @param withdraw whether any number of documents may be withdrawn whose captures are gone
 * @param release the release that is made; empty for a build that makes none
 * @param prune whether what earlier builds kept and this one does not need is let go
 */
public record BuildOptions(
        Optional<Path> output, int threads, boolean withdraw, Optional<Release> release, boolean prune) {
    /**
     * A release.
     *
     * @param day when, in ISO 8601
     * @param note what is to be remembered of it; may be empty
     */
    public record Release(String day, String note) {}

    /** A build that lets go what it does not need when that is much. */
    public BuildOptions(Optional<Path> output, int threads, boolean withdraw, Optional<Release> release) {
        this(output, threads, withdraw, release, false);
    }

    /** A build that makes no release. */
    public BuildOptions(Optional<Path> output, int threads, boolean withdraw) {
        this(output, threads, withdraw, Optional.empty());
    }

    /** A build that withdraws a few documents at most. */
    public BuildOptions(Optional<Path> output, int threads) {
        this(output, threads, false);
    }
}
