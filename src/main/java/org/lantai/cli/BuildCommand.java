package org.lantai.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Problem;
import org.lantai.model.Severity;
import org.lantai.model.edit.Rule;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code lantai build}: content to site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Builds an archive: cleans the captures in content/ and renders them into site/.",
        description = {
            "%nA build that fails or is stopped leaves the site as it was. A capture that cannot be read never stops a"
                    + " build: it is reported, and its page says so.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai build                          the archive in this folder",
            "  lantai build ~/archives/yunxi         the archive in that folder",
            "  lantai build --output /tmp/preview    into another folder than site/",
            "  lantai build --strict                 fails where a capture has an error, for scripts",
            "  LANTAI_OPTS=-Xmx6g lantai build       with up to 6 GB of memory"
        })
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Option(names = "--threads", paramLabel = "N", description = "how many threads clean pages (default: all cores)")
    private @Nullable Integer threads;

    @Option(names = "--strict", description = "end with exit code 1 where a capture has an error; the site is made")
    private boolean strict;

    @Option(
            names = "--prune",
            description = "let go all that earlier builds kept in .lantai and this one does not need")
    private boolean prune;

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but problems")
    private boolean quiet;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BuildReport report = new SiteBuilder(options(), progress()).build(site.archive());
        terminal.showGrouped(report.problems());
        if (!quiet) {
            summarize(report);
        }
        return strict && isFaulty(report) ? 1 : 0;
    }

    private boolean isFaulty(BuildReport report) {
        long errors = count(report, Severity.ERROR);
        if (errors > 0) {
            terminal.err().printf("--strict: the site was made, with %d errors; they are named above.%n", errors);
        }
        return errors > 0;
    }

    private BuildOptions options() {
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (wanted < 1 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + wanted);
        }
        return new BuildOptions(site.output(), wanted, site.withdraw(), Optional.empty(), prune);
    }

    private Progress progress() {
        return quiet ? Progress.NONE : TerminalProgress.on(terminal);
    }

    private void summarize(BuildReport report) {
        terminal.out().printf("%d captures, %d documents.%n", report.captures(), report.documents());
        OutcomeTable.print(report.outcomes(), terminal.out());
        terminal.out().printf("Cleaned: %s.%n", counts(report.edits(), "nothing had to be changed"));
        terminal.out().printf("Left out: %s.%n", counts(report.omissions(), "nothing"));
        report.recurring()
                .forEach((host, lines) ->
                        terminal.out().printf("  %s: %d lines that recur on its pages were left out.%n", host, lines));
        if (report.attachments().files() > 0) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "Attachments: %d files, %.3f MB.%n",
                            report.attachments().files(),
                            report.attachments().bytes() / 1e6);
        }
        terminal.out().printf("Flagged and left as captured: %d places.%n", report.flagged());
        terminal.out().printf("Problems: %s.%n", SeverityCounts.of(severity -> count(report, severity)));
        terminal.out()
                .printf(
                        "Site: %d files, %d of them new or changed, %d removed.%n",
                        report.files(), report.written(), report.removed());
        PagesLimits.print(report.documents(), report.size().all(), report.size().largest(), terminal.out());
        terminal.out().printf("SHA-256 of the site, as on its page data/index.html: %s%n", report.digest());
        terminal.out().printf("Open %s%n", report.site().resolve("index.html"));
    }

    private static String counts(SortedMap<Rule, Integer> byRule, String none) {
        if (byRule.isEmpty()) {
            return none;
        }
        return byRule.entrySet().stream()
                .sorted(Map.Entry.<Rule, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().key() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static long count(BuildReport report, Severity severity) {
        return report.problems().stream()
                .map(Problem::severity)
                .filter(severity::equals)
                .count();
    }
}
