package org.lantai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.config.ConfigReader;
import org.lantai.disk.Disk;
import org.lantai.disk.LockFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.Progress;
import org.lantai.source.CaptureFolder;
import org.lantai.source.CaptureReader;

/**
 * Brings captures into an archive, byte for byte, and nothing over what is there. Stopped at whatever moment and called
 * again, it ends as if it had not been stopped.
 */
public final class CaptureIntake {
    private static final String LOCK = Carrier.UNFINISHED + ".lock";

    private final IntakeOptions options;
    private final Progress progress;
    private final Disk disk;

    /** @param disk what every change goes through */
    public CaptureIntake(IntakeOptions options, Progress progress, Disk disk) {
        this.options = options;
        this.progress = progress;
        this.disk = disk;
    }

    /** Whether there is anything in a folder that could be brought in. */
    public static boolean offers(Path archive, Path folder) {
        IntakeOptions none = new IntakeOptions(Optional.empty(), true, false);
        return new DeliveryReader(archive, none, problem -> {})
                .read(List.of(folder)).stream().anyMatch(delivery -> !delivery.isEmpty());
    }

    /**
     * Brings in what lies at some paths.
     *
     * @param archive the folder that holds {@code content/}
     * @param paths files and folders
     * @throws ProblemException when it cannot be done for a reason the user can mend
     */
    public IntakeReport add(Path archive, List<Path> paths) {
        CaptureReader reader = CaptureReader.knowing(ConfigReader.read(archive).fields());
        List<Problem> problems = new ArrayList<>();
        List<Delivery> deliveries = new DeliveryReader(archive, options, problems::add).read(paths);
        if (deliveries.stream().allMatch(Delivery::isEmpty)) {
            throw new ProblemException(nothing(paths), problems);
        }
        try {
            return options.dryRun()
                    ? report(plan(archive, reader, deliveries, problems), problems)
                    : locked(archive, reader, deliveries, problems);
        } catch (IOException e) {
            throw new ProblemException(unwritable(e), e);
        }
    }

    private IntakeReport locked(Path archive, CaptureReader reader, List<Delivery> deliveries, List<Problem> problems)
            throws IOException {
        Path captures = archive.resolve(CaptureFolder.CAPTURES);
        disk.makeFolders(captures);
        LockFile lock = LockFile.take(disk, captures.resolve(LOCK)).orElseThrow(CaptureIntake::busy);
        try {
            Planned planned = plan(archive, reader, deliveries, problems);
            carry(archive, planned.plan());
            return report(planned, problems);
        } finally {
            lock.close();
        }
    }

    private void carry(Path archive, Plan plan) throws IOException {
        Carrier carrier = new Carrier(disk, archive);
        carrier.copy(plan.placements(), progress);
        if (options.move()) {
            carrier.delete(plan.owned());
        }
    }

    /** What is to be done, and what the captures are to the archive. */
    private record Planned(Plan plan, ArrivalTally tally) {}

    private Planned plan(Path archive, CaptureReader reader, List<Delivery> deliveries, List<Problem> problems)
            throws IOException {
        KnownCaptures known = new KnownReader(archive, reader, progress).read();
        ArrivalTally tally = new ArrivalTally();
        Planner planner = new Planner(archive, reader, known, tally, problems::add);
        progress.begin(
                "Reading",
                deliveries.stream().mapToInt(d -> d.captures().size()).sum());
        for (Delivery delivery : deliveries) {
            planner.add(delivery, progress::advance);
        }
        progress.end();
        return new Planned(planner.plan(), tally);
    }

    private static IntakeReport report(Planned planned, List<Problem> problems) {
        return new IntakeReport(
                planned.tally().arrivals(),
                planned.plan().placements().size(),
                some(planned.plan().companions()),
                problems.stream().sorted(Problem.ORDER).distinct().toList());
    }

    private static IntakeReport.Some some(List<Plan.Placement> companions) {
        return new IntakeReport.Some(
                companions.size(),
                companions.stream()
                        .limit(ArrivalTally.NAMED)
                        .map(Plan.Placement::to)
                        .toList());
    }

    private static Problem nothing(List<Path> paths) {
        return Problem.error(
                ProblemKind.INTAKE_NONE,
                paths.get(0).toString(),
                "There is no capture here, so there is nothing to bring in.",
                "Name files or folders with pages, exports or WARC files in them; the README says what is read.");
    }

    private static ProblemException busy() {
        return new ProblemException(Problem.error(
                ProblemKind.INTAKE_BUSY,
                CaptureFolder.CAPTURES,
                "Something else is bringing captures in.",
                "Wait until it is done."));
    }

    private static Problem unwritable(IOException e) {
        return Problem.error(
                ProblemKind.INTAKE_UNWRITABLE,
                CaptureFolder.CAPTURES,
                "A file cannot be read or copied: " + e.getMessage() + ".",
                "See that it can be read, that the folder can be written to and that the disk is not full; then call"
                        + " this again, and it goes on where it stopped.");
    }
}
