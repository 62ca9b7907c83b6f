package org.lantai.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.source.helper.FileHead;
import org.lantai.source.helper.LfsPointer;

/** Sorts what was found into captures and what is none, and tells of all that is none. */
final class CaptureSorter {
    private final FoundFiles found;
    private final FileJudge judge;
    private final NavigableMap<String, Path> captures = new TreeMap<>();
    private final NavigableSet<String> cookies = new TreeSet<>();
    private final NavigableSet<String> pointers = new TreeSet<>();
    private final Unread unread = new Unread();
    private final PassedOver passedOver = new PassedOver();

    CaptureSorter(FoundFiles found) {
        this.found = found;
        this.judge = new FileJudge(found.files().keySet());
    }

    /**
     * The captures, by name.
     *
     * @param problems told, in this order, of files of cookies, of files that Git LFS keeps elsewhere, of what was passed over, of kinds that are not read,
     *     and of sidecars to which no capture belongs
     */
    List<Path> captures(Consumer<Problem> problems) {
        found.files().forEach(this::sort);
        found.hidden().forEach(name -> passedOver.add("hidden", name));
        tellOfCookies(problems);
        tellOfPointers(problems);
        passedOver.tell(CaptureFolder.CAPTURES, problems);
        unread.tell(CaptureFolder.CAPTURES, problems);
        tellOfLostSidecars(problems);
        return new ArrayList<>(captures.values());
    }

    private void sort(String name, Path file) {
        FileJudge.Judged judged = judge.judge(name, FileHead.of(file));
        switch (judged.kind()) {
            case CAPTURE -> captures.put(name, file);
            case POINTER -> pointers.add(name);
            case COOKIES -> cookies.add(name);
            case HELPER -> passedOver.add(judged.program().orElse(""), name);
            case OTHER -> unread.add(CaptureFolder.inside(name));
        }
    }

    /** All in one message: whoever has to remove them must find each. */
    private void tellOfCookies(Consumer<Problem> problems) {
        if (!cookies.isEmpty()) {
            String others = String.join(", ", cookies.tailSet(cookies.first(), false));
            problems.accept(Problem.warning(
                    ProblemKind.CAPTURE_COOKIES,
                    cookies.first(),
                    "The file holds cookies, with which anybody can log in as whoever captured the pages; it was passed"
                            + " over." + (others.isEmpty() ? "" : " So do " + others + "."),
                    "Remove what holds cookies from the archive, above all before you publish `content/`; where it was"
                            + " published already, log out on those sites."));
        }
    }

    /** All in one message: whoever has not fetched one has fetched none. */
    private void tellOfPointers(Consumer<Problem> problems) {
        if (!pointers.isEmpty()) {
            int more = pointers.size() - 1;
            problems.accept(Problem.error(
                    ProblemKind.CAPTURE_LFS,
                    pointers.first(),
                    "The capture itself was not fetched: this file only says where Git LFS keeps it"
                            + (more == 0 ? "." : "; so do " + more + " more."),
                    LfsPointer.ADVICE));
        }
    }

    private void tellOfLostSidecars(Consumer<Problem> problems) {
        NavigableSet<String> lost = new TreeSet<>(found.sidecars());
        NavigableSet<String> all = new TreeSet<>(captures.keySet());
        all.addAll(pointers);
        for (String capture : all) {
            SidecarNames.of(capture).stream()
                    .filter(found.sidecars()::contains)
                    .findFirst()
                    .ifPresent(lost::remove);
        }
        lost.forEach(sidecar -> problems.accept(Problem.warning(
                ProblemKind.SIDECAR_LOST,
                sidecar,
                "No capture belongs to this sidecar.",
                "Name it like its capture: `x.meta.yaml` beside `x.html`.")));
    }
}
