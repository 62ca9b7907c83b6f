package org.lantai.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which archive a command is about. */
final class ArchiveFolderArgument {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "the archive's folder, which holds content/ (default: this folder)")
    private Path folder = Path.of(".");

    Path folder() {
        return folder;
    }
}
