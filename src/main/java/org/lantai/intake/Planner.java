package org.lantai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.model.SourcePage;
import org.lantai.source.CaptureFolder;
import org.lantai.source.CaptureReader;
import org.lantai.source.FileNames;

/**
 * Decides what of a delivery is copied, and where to. A capture that is there already is not; what belongs to pages comes
 * with them. A delivery stays whole, since its pages lead to one another and to their pictures by their places, and folders
 * of mirrors tell addresses: where files of other content stand in its place, all of it goes below a folder {@code 2},
 * or the next number where nothing stands against it.
 */
final class Planner {
    private final Path captures;
    private final CaptureReader reader;
    private final KnownCaptures known;
    private final ArrivalTally tally;
    private final Consumer<Problem> problems;
    private final FileDigests digests = new FileDigests();
    private final ErrorPages errors = new ErrorPages();
    private final Plan plan = new Plan();

    Planner(Path archive, CaptureReader reader, KnownCaptures known, ArrivalTally tally, Consumer<Problem> problems) {
        this.captures = archive.resolve(CaptureFolder.CAPTURES);
        this.reader = reader;
        this.known = known;
        this.tally = tally;
        this.problems = problems;
    }

    Plan plan() {
        return plan;
    }

    /** Adds a delivery to the plan. */
    void add(Delivery delivery, Runnable advance) throws IOException {
        String shelf = shelf(delivery);
        boolean stands = false;
        for (var offered : delivery.captures().entrySet()) {
            stands |= stands(shelf + offered.getKey(), offered.getValue());
            advance.run();
        }
        if (stands) {
            for (var sidecar : delivery.sidecars().entrySet()) {
                sidecar(shelf + sidecar.getKey(), sidecar.getValue());
            }
            for (var companion : delivery.companions().entrySet()) {
                companion(shelf + companion.getKey(), companion.getValue());
            }
        }
    }

    /** Below which folder no file of it meets one of another content. */
    private String shelf(Delivery delivery) throws IOException {
        String shelf = "";
        for (int i = 2; !fits(shelf, delivery); i++) {
            shelf = i + "/";
        }
        return shelf;
    }

    private boolean fits(String shelf, Delivery delivery) throws IOException {
        for (var offered : delivery.captures().entrySet()) {
            if (!fits(shelf + offered.getKey(), offered.getValue().file())) {
                return false;
            }
        }
        for (var companion : delivery.companions().entrySet()) {
            if (!fits(shelf + companion.getKey(), companion.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(String name, Path file) throws IOException {
        Path target = target(name);
        return isFree(name, target) || isThere(name, file, target);
    }

    private boolean isFree(String name, Path target) {
        return plan.planned(name).isEmpty() && !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isThere(String name, Path file, Path target) throws IOException {
        return digests.same(file, plan.planned(name).orElse(target));
    }

    private Path target(String name) {
        return FileNames.resolve(captures, name);
    }

    /** Whether a capture stands in its place, now or when the plan is done. */
    private boolean stands(String name, Delivery.Offered offered) throws IOException {
        plan.ownsCapture(offered.file());
        if (!isFree(name, target(name))) {
            tally.add(Arrival.SAME, name, 1);
            return true;
        }
        boolean wanted = offered.many() ? isNewFile(name, offered.file()) : isNewPage(name, offered.file());
        if (wanted) {
            plan.capture(offered.file(), name);
        }
        return wanted;
    }

    private boolean isNewFile(String name, Path file) throws IOException {
        String digest = digests.of(file);
        if (known.holdsFile(digest)) {
            tally.add(Arrival.SAME, name, 1);
            return false;
        }
        known.addFile(digest);
        read(file, name, page -> arrive(page, page.origin().sha256()));
        return true;
    }

    private boolean isNewPage(String name, Path file) throws IOException {
        String digest = digests.of(file);
        List<Arrival> arrivals = new ArrayList<>();
        read(file, name, page -> arrivals.add(arrive(page, digest)));
        return !arrivals.contains(Arrival.SAME);
    }

    private void read(Path file, String name, Consumer<SourcePage> pages) {
        reader.read(file, CaptureFolder.CAPTURES + "/" + name, pages, problems);
    }

    private Arrival arrive(SourcePage page, String digest) {
        Arrival arrival = arrival(page, digest);
        String place = page.origin().place().toString().substring(CaptureFolder.CAPTURES.length() + 1);
        tally.add(arrival, place, 1);
        known.add(digest, page.origin());
        page.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problems);
        return arrival;
    }

    private Arrival arrival(SourcePage page, String digest) {
        Arrival arrival = known.arrival(digest, page.origin());
        if (arrival == Arrival.SAME) {
            return arrival;
        }
        if (page.bytes().size() == 0) {
            return Arrival.UNREADABLE;
        }
        return arrival == Arrival.NEWER && errors.isOne(page) ? Arrival.ERROR_NOW : arrival;
    }

    private void companion(String name, Path file) {
        if (isFree(name, target(name))) {
            plan.companion(file, name);
        }
        plan.ownsCompanion(file);
    }

    /** One that stands may have been written on since. */
    private void sidecar(String name, Path file) throws IOException {
        if (isFree(name, target(name)) || isThere(name, file, target(name))) {
            companion(name, file);
        } else {
            problems.accept(Problem.note(
                    ProblemKind.INTAKE_KEPT,
                    CaptureFolder.CAPTURES + "/" + name,
                    "What this sidecar says stays; that of " + file + " says something else and was left where it is.",
                    "Bring over by hand what is missing."));
        }
    }
}
