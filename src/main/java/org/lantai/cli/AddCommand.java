package org.lantai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.disk.Disk;
import org.lantai.intake.Arrival;
import org.lantai.intake.CaptureIntake;
import org.lantai.intake.IntakeOptions;
import org.lantai.intake.IntakeReport;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.Progress;
import org.lantai.text.ShellWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lantai add}: captures into an archive. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Brings captures into an archive, byte for byte, with the files that belong to them.",
        description = {
            "%nCaptures that are there already, told by their bytes and addresses, are not copied again, and nothing is"
                    + " overwritten: a folder that differs from what is there goes whole below content/captures/2."
                    + " Logs, caches and files of cookies stay where they are. Stopped and called again, it goes on where"
                    + " it stopped.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai add scraped                          the folder `scraped` into the archive in this folder",
            "  lantai add scraped --archive mine           into the archive in the folder `mine`",
            "  lantai add a.warc.gz *.html --to 2023       into content/captures/2023",
            "  lantai add scraped --dry-run                only say what would be done"
        })
final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders")
    private List<Path> paths = List.of();

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the archive's folder, which holds content/ (default: this folder)")
    private Path archive = Path.of(".");

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "the folder below content/captures (default: that of the name of each PATH)")
    private Optional<String> to = Optional.empty();

    @Option(names = "--dry-run", description = "write nothing, only say what would be done")
    private boolean dryRun;

    @Option(names = "--move", description = "delete the files where they were, once all are in the archive")
    private boolean move;

    @Option(
            names = {"-q", "--quiet"},
            description = "print nothing but problems")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (to.isPresent() && !IntakeOptions.isFolder(to.get()) && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to must be a folder below content/captures such as 2023/spring, not " + to.get());
        }
        Progress progress = quiet ? Progress.NONE : TerminalProgress.on(terminal);
        IntakeReport report =
                new CaptureIntake(new IntakeOptions(to, dryRun, move), progress, Disk.local()).add(archive, paths);
        terminal.showGrouped(report.problems());
        if (!quiet) {
            summarize(report);
        }
        return report.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.INTAKE_NONE) ? 1 : 0;
    }

    private void summarize(IntakeReport report) {
        report.arrivals().forEach((arrival, some) -> show(words(arrival), some));
        if (report.companions().number() > 0) {
            show("files that belong to them", report.companions());
        }
        terminal.out().printf("%s %d files.%n", dryRun ? "Would copy" : "Copied", report.files());
        if (!dryRun) {
            terminal.out().println("Next: lantai build" + ShellWord.argument(archive));
        }
    }

    private void show(String what, IntakeReport.Some some) {
        String more = some.number() > some.first().size() ? ", …" : "";
        terminal.out()
                .printf(
                        "%7d %s: %s%s%n",
                        some.number(), what, Columns.fit(String.join(", ", some.first()), Integer.MAX_VALUE), more);
    }

    private static String words(Arrival arrival) {
        return switch (arrival) {
            case NEW -> "new";
            case NEWER -> "newer versions of pages that are there";
            case EARLIER -> "earlier versions of pages that are there";
            case ERROR_NOW -> "error pages now, of pages that are there";
            case SAME -> "there already";
            case UNREADABLE -> "that cannot be read";
        };
    }
}
