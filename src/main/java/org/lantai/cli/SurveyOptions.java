package org.lantai.cli;

import java.nio.file.Path;
import org.lantai.pipeline.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands are told that look an archive through and print YAML. */
final class SurveyOptions {
    @Mixin
    private ArchiveFolderArgument archive = new ArchiveFolderArgument();

    @Option(
            names = {"-q", "--quiet"},
            description = "show no progress")
    private boolean quiet;

    Path archive() {
        return archive.folder();
    }

    Progress progress(Terminal terminal) {
        return quiet ? Progress.NONE : TerminalProgress.on(terminal);
    }

    /** A text for the YAML, in quotation marks whatever it holds. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
