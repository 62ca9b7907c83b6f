package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a build is run; nothing in here changes what comes out.
 *
 * @param output where the site goes; {@code site/} in the archive's folder when empty
 * @param threads how many threads clean and render, 1 or more
 */
public record BuildOptions(Optional<Path> output, int threads) {}
