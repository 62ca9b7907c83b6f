package org.lantai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.check.CheckReport;
import org.lantai.check.SiteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lantai check}: a site as strangers find it. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Checks a published copy of the site: what is missing, what differs, what no longer answers.",
        description = {
            "%nCompares the copy with the site as it was last built (manifest-sha256.txt) and with every address that was"
                    + " ever promised (content/permalinks.tsv). Nothing is built or written. The exit code is 1 where"
                    + " something is not as it should be.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai check --against /media/stick/archive           a copy in a folder",
            "  lantai check --against https://example.org/archive/   a copy on the web",
            "  lantai check --against https://example.org/archive/ --most 100000   all of its files"
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ArchiveFolderArgument archive = new ArchiveFolderArgument();

    @Option(names = "--output", paramLabel = "FOLDER", description = "where the site is (default: DIR/site)")
    private @Nullable Path output;

    @Option(names = "--against", required = true, paramLabel = "DIR|URL", description = "the published copy")
    private String against = "";

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "500",
            description = "how many files are asked for on the web, one after another; those first that the copy itself"
                    + " says are others, then some of all (default: ${DEFAULT-VALUE})")
    private int most;

    @Spec
    private @Nullable CommandSpec spec;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (most < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--most must be 1 or more, not " + most);
        }
        Path site = output == null ? archive.folder().resolve("site") : output;
        CheckReport report = new SiteCheck(archive.folder(), site).against(against, most);
        terminal.showGrouped(report.problems());
        terminal.out()
                .printf(
                        "Looked at %d of %d files and addresses; %d are not as they should be.%n",
                        report.looked(), report.all(), report.problems().size());
        return report.problems().isEmpty() ? 0 : 1;
    }
}
