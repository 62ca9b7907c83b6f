package org.lantai.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.source.helper.CookieFile;
import org.lantai.source.helper.FileHead;
import org.lantai.source.helper.HelperFiles;
import org.lantai.source.helper.LfsPointer;

/** Sorts what was found into captures and what is none, and tells of all that is none. */
final class CaptureSorter {
    private static final String KNOWN = "Captures end in .html, .htm, .xhtml, .shtml, .txt, .md, .markdown, .warc,"
            + " .warc.gz, .jsonl or .ndjson, sidecars in .meta.yaml.";

    private final FoundFiles found;
    private final Set<String> pages = new HashSet<>();
    private final NavigableMap<String, Path> captures = new TreeMap<>();
    private final NavigableSet<String> cookies = new TreeSet<>();
    private final NavigableSet<String> pointers = new TreeSet<>();
    private final NavigableMap<String, NavigableSet<String>> unknown = new TreeMap<>();
    private final PassedOver passedOver = new PassedOver();

    CaptureSorter(FoundFiles found) {
        this.found = found;
        found.files().keySet().stream()
                .filter(name -> CaptureType.of(name) == CaptureType.HTML)
                .forEach(name -> pages.addAll(List.of(name, CaptureType.withoutEnding(name))));
    }

    /**
     * The captures, by name.
     *
     * @param problems told, in this order, of files of cookies, of files that Git LFS keeps elsewhere, of what was passed over, of types that are not known, and
     *     of sidecars to which no capture belongs
     */
    List<Path> captures(Consumer<Problem> problems) {
        found.files().forEach(this::sort);
        found.hidden().forEach(name -> passedOver.add("hidden", name));
        tellOfCookies(problems);
        tellOfPointers(problems);
        passedOver.tell(problems);
        tellOfUnknown(problems);
        tellOfLostSidecars(problems);
        return new ArrayList<>(captures.values());
    }

    private void sort(String name, Path file) {
        String beginning = FileHead.of(file);
        CaptureType type = CaptureType.of(name, beginning);
        String head = type == CaptureType.WARC ? "" : beginning;
        Optional<String> program = HelperFiles.program(name, () -> head, pages::contains);
        if (type.isCapture() && LfsPointer.begins(beginning)) {
            pointers.add(name);
        } else if (CookieFile.begins(head)) {
            cookies.add(name);
        } else if (program.isPresent()) {
            passedOver.add(program.get(), name);
        } else if (type.isCapture()) {
            captures.put(name, file);
        } else {
            unknown.computeIfAbsent(ending(name), ending -> new TreeSet<>()).add(name);
        }
    }

    private static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(file.lastIndexOf('.')) : "";
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

    private void tellOfUnknown(Consumer<Problem> problems) {
        unknown.forEach((ending, files) -> problems.accept(Problem.note(
                ProblemKind.CAPTURE_UNKNOWN_TYPE, files.first(), unknownMessage(ending, files.size()), KNOWN)));
    }

    private static String unknownMessage(String ending, int count) {
        String what = ending.isEmpty() ? "without an ending" : "ending in `" + ending + "`";
        return count == 1
                ? "A file " + what + " is no known kind of capture and was left out."
                : count + " files " + what + " are no known kind of capture and were left out; this is the first.";
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
