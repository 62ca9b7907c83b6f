package org.lantai.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.source.FileNames;
import org.lantai.source.PassedOver;

/**
 * One walk through a folder that is brought in. No link in it is followed: it may come from a stranger, and what it leads
 * to would be published.
 */
final class DeliveryWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<Path> closed;
    private final PassedOver left;
    private final Consumer<Problem> problems;
    private final NavigableMap<String, Path> found = new TreeMap<>();

    /** @param closed folders that are not gone into, by their real paths */
    DeliveryWalk(Path root, Set<Path> closed, PassedOver left, Consumer<Problem> problems) {
        this.root = root;
        this.closed = closed;
        this.left = left;
        this.problems = problems;
    }

    /** The files below the folder by their names there. */
    NavigableMap<String, Path> files() {
        try {
            Files.walkFileTree(root, this);
        } catch (IOException e) {
            problems.accept(unreadable(root));
        }
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean hidden = !folder.equals(root) && isHidden(folder, "/");
        if (hidden || closed.contains(folder.toRealPath())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file, "")) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isRegularFile()) {
            found.put(FileNames.relative(root, file), file);
        } else {
            problems.accept(Problem.warning(
                    ProblemKind.CAPTURE_LINK,
                    file.toString(),
                    "It is a link or no file at all, and was left where it is.",
                    "Name what it leads to, if that is to be brought in."));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.accept(unreadable(file));
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file, String end) {
        boolean hidden = FileNames.of(file).startsWith(".");
        if (hidden) {
            left.add("hidden", FileNames.relative(root, file) + end);
        }
        return hidden;
    }

    private static Problem unreadable(Path file) {
        return Problem.error(
                ProblemKind.CAPTURE_UNREADABLE, file.toString(), "It cannot be read.", "Check that you may read it.");
    }
}
