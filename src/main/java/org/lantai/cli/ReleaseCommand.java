package org.lantai.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.SiteBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lantai release}: builds, and freezes what is published. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Builds an archive and freezes its texts: what was released can be cited for ever as it was.",
        description = {
            "%nEvery text that is new or changed becomes a version with an address of its own, d/<id>/v<N>/. A text that"
                    + " changes later stays there as it was. The site that was published last has to stand where the new"
                    + " one is built: from it comes what a changed text no longer has.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai release --date 2027-03-01",
            "  lantai release --date 2027-03-01 --note \"第一次发布\" ~/archives/yunxi"
        })
final class ReleaseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(
            names = "--date",
            required = true,
            paramLabel = "DAY",
            description = "the day of the release, as 2027-03-01")
    private String date = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "what is to be remembered of it")
    private String note = "";

    @Spec
    private @Nullable CommandSpec spec;

    ReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BuildOptions options = new BuildOptions(
                site.output(),
                Runtime.getRuntime().availableProcessors(),
                site.withdraw(),
                Optional.of(new BuildOptions.Release(day(), note)));
        BuildReport report = new SiteBuilder(options, TerminalProgress.on(terminal)).build(site.archive());
        terminal.showGrouped(report.problems());
        terminal.out().printf("Released %s: %d documents.%n", date, report.documents());
        terminal.out().printf("Open %s%n", report.site().resolve("index.html"));
        return 0;
    }

    private String day() {
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            if (spec != null) {
                throw new ParameterException(spec.commandLine(), "--date must be a day as 2027-03-01, not " + date, e);
            }
            throw e;
        }
    }
}
