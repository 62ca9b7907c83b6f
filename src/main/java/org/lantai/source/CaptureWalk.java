package org.lantai.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantai.disk.ArchiveFolder;
import org.lantai.disk.Refusal;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** One walk through the captures folder, links followed as long as they stay inside {@code content/}. */
final class CaptureWalk extends SimpleFileVisitor<Path> {
    private final ArchiveFolder content;
    private final Function<Path, String> names;
    private final Consumer<Problem> problems;
    private final FoundFiles found = new FoundFiles();

    CaptureWalk(Path archive, Function<Path, String> names, Consumer<Problem> problems) {
        this.content = ArchiveFolder.of(archive, "content");
        this.names = names;
        this.problems = problems;
    }

    FoundFiles found() {
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !isHidden(folder, "/") && stays(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean plain = attributes.isRegularFile() && !Files.isSymbolicLink(file);
        if (!isHidden(file, "") && (plain || stays(file))) {
            found.add(names.apply(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (e instanceof FileSystemLoopException) {
            problems.accept(Problem.warning(
                    ProblemKind.CAPTURE_LINK,
                    names.apply(file),
                    "The link leads back to a folder it stands in; it was not followed.",
                    "Remove the link."));
        } else {
            problems.accept(Problem.error(
                    ProblemKind.CAPTURE_UNREADABLE,
                    names.apply(file),
                    "It cannot be read.",
                    "Check that you may read it."));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file, String end) {
        boolean hidden = FileNames.of(file).startsWith(".");
        if (hidden) {
            found.hidden().add(names.apply(file) + end);
        }
        return hidden;
    }

    private boolean stays(Path file) {
        Optional<Refusal> refusal = content.objection(file);
        refusal.ifPresent(r -> problems.accept(r.warning(ProblemKind.CAPTURE_LINK, names.apply(file))));
        return refusal.isEmpty();
    }
}
