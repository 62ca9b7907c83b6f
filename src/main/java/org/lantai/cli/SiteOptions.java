package org.lantai.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that make a site are told of it. */
final class SiteOptions {
    @Mixin
    private ArchiveFolderArgument archive = new ArchiveFolderArgument();

    @Option(names = "--output", paramLabel = "FOLDER", description = "where the site goes (default: DIR/site)")
    private @Nullable Path output;

    @Option(
            names = "--withdraw",
            description = "withdraw documents whose captures are gone, however many (default: 3 at most)")
    private boolean withdraw;

    Path archive() {
        return archive.folder();
    }

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    boolean withdraw() {
        return withdraw;
    }
}
