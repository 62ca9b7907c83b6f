package org.lantai.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Finds the capture files of an archive. */
public final class CaptureFolder {
    /** Where captures lie in an archive. */
    public static final String CAPTURES = "content/captures";

    private final Path archive;

    /** Of the archive in that folder, which holds {@code content/}. */
    public CaptureFolder(Path archive) {
        this.archive = archive;
    }

    /**
     * All capture files at any depth, sorted by {@link #name}. Sidecars, images, hidden files and what crawlers and
     * browsers leave beside captures are none; links that lead outside {@code content/} are not followed.
     *
     * @param problems told of links that were refused, of folders that cannot be read, of files of cookies, of what was
     *     passed over, of files of unknown type, and of sidecars to which no capture belongs
     * @return empty when there is no folder of captures
     */
    public List<Path> files(Consumer<Problem> problems) {
        Path captures = archive.resolve(CAPTURES);
        if (!Files.isDirectory(captures)) {
            return List.of();
        }
        CaptureWalk walk = new CaptureWalk(archive, this::name, problems);
        try {
            Files.walkFileTree(captures, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            problems.accept(Problem.error(
                    ProblemKind.CAPTURE_UNREADABLE,
                    CAPTURES,
                    "The folder cannot be read.",
                    "Check that you may read it."));
        }
        return new CaptureSorter(walk.found()).captures(problems);
    }

    /** The name of a file as the user knows it: relative to the archive, with {@code /} between folders. */
    public String name(Path file) {
        return FileNames.relative(archive, file);
    }

    /** The name of a file as it is called below the folder of captures; of one elsewhere, as it is. */
    public static String inside(String name) {
        return name.startsWith(CAPTURES + "/") ? name.substring(CAPTURES.length() + 1) : name;
    }
}
