package org.lantai.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.Refusal;
import org.lantai.model.Problem;

/** One walk through the captures folder, links followed as long as they stay inside {@code content/}. */
final class CaptureWalk extends SimpleFileVisitor<Path> {
    private static final String KNOWN = "Captures end in .html, .htm, .xhtml, .shtml, .txt, .md, .markdown, .warc,"
            + " .warc.gz, .jsonl or .ndjson, sidecars in .meta.yaml.";

    private final ArchiveFolder content;
    private final Function<Path, String> names;
    private final Consumer<Problem> problems;
    private final NavigableMap<String, Path> captures = new TreeMap<>();
    private final NavigableSet<String> sidecars = new TreeSet<>();
    private final NavigableMap<String, NavigableSet<String>> unknown = new TreeMap<>();

    CaptureWalk(Path archive, Function<Path, String> names, Consumer<Problem> problems) {
        this.content = ArchiveFolder.of(archive, "content");
        this.names = names;
        this.problems = problems;
    }

    /** The captures found, by name. */
    List<Path> captures() {
        return List.copyOf(captures.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !hidden(folder) && stays(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean plain = attributes.isRegularFile() && !Files.isSymbolicLink(file);
        if (!hidden(file) && (plain || stays(file))) {
            keep(names.apply(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (e instanceof FileSystemLoopException) {
            problems.accept(Problem.warning(
                    "capture.link",
                    names.apply(file),
                    "The link leads back to a folder it stands in; it was not followed.",
                    "Remove the link."));
        } else {
            problems.accept(Problem.error(
                    "capture.unreadable", names.apply(file), "It cannot be read.", "Check that you may read it."));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path file) {
        return FileNames.of(file).startsWith(".");
    }

    private boolean stays(Path file) {
        Optional<Refusal> refusal = content.objection(file);
        refusal.ifPresent(r -> problems.accept(r.warning("capture.link", names.apply(file))));
        return refusal.isEmpty();
    }

    private void keep(String name, Path file) {
        CaptureType type = CaptureType.of(name);
        if (type.isCapture()) {
            captures.put(name, file);
        } else if (type == CaptureType.SIDECAR) {
            sidecars.add(name);
        } else if (type == CaptureType.UNKNOWN) {
            unknown.computeIfAbsent(ending(name), ending -> new TreeSet<>()).add(name);
        }
    }

    private static String ending(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.contains(".") ? file.substring(file.lastIndexOf('.')) : "";
    }

    /** Reports what turned out to be of no use, when the walk is over: unknown types once each, then lost sidecars. */
    void reportLeftovers() {
        unknown.forEach((ending, files) -> problems.accept(
                Problem.note("capture.unknown-type", files.first(), unknownMessage(ending, files.size()), KNOWN)));
        for (String sidecar : lostSidecars()) {
            problems.accept(Problem.warning(
                    "sidecar.lost",
                    sidecar,
                    "No capture belongs to this sidecar.",
                    "Name it like its capture: `x.meta.yaml` beside `x.html`."));
        }
    }

    private static String unknownMessage(String ending, int count) {
        String what = ending.isEmpty() ? "without an ending" : "ending in `" + ending + "`";
        return count == 1
                ? "A file " + what + " is no known kind of capture and was left out."
                : count + " files " + what + " are no known kind of capture and were left out; this is the first.";
    }

    private NavigableSet<String> lostSidecars() {
        NavigableSet<String> lost = new TreeSet<>(sidecars);
        for (String capture : captures.keySet()) {
            SidecarNames.of(capture).stream()
                    .filter(sidecars::contains)
                    .findFirst()
                    .ifPresent(lost::remove);
        }
        return lost;
    }
}
