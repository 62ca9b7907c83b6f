package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a build is run; nothing in here changes what comes out of it.
 *
 * @param output where the site goes; {@code site/} in the archive's folder when empty
 * @param threads how many threads clean and render, 1 or more
 * @param withdraw whether any number of documents may be withdrawn whose captures are gone
 */
public record BuildOptions(Optional<Path> output, int threads, boolean withdraw) {
    /** A build that withdraws a few documents at most. */
    public BuildOptions(Optional<Path> output, int threads) {
        this(output, threads, false);
    }
}
