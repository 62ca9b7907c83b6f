package org.lantai.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that look at a built site are told of it. */
final class BuiltSiteOptions {
    @Mixin
    private ArchiveFolderArgument archive = new ArchiveFolderArgument();

    @Option(names = "--output", paramLabel = "FOLDER", description = "where the site is (default: DIR/site)")
    private @Nullable Path output;

    Path archive() {
        return archive.folder();
    }

    Path site() {
        return output == null ? archive().resolve("site") : output;
    }
}
