package org.lantai.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * A folder of an archive, {@code content} or {@code themes}, as far as no link leads out of it. An archive may come from
 * a stranger, or grow from pull requests, and what is read of it is published: a link to {@code /proc/self/environ} would
 * print the secrets of the machine that builds. So links are judged by where they end, whatever lies on the way. The
 * archive itself may be reached through a link; its real folder counts.
 */
public final class ArchiveFolder {
    private final Path root;

    private ArchiveFolder(Path root) {
        this.root = root;
    }

    /**
     * The folder of that name, which need not exist.
     *
     * @param archive the archive's folder, as the user named it
     * @param name such as {@code content}, with {@code /} between folders
     */
    public static ArchiveFolder of(Path archive, String name) {
        Path named = archive.toAbsolutePath().normalize().resolve(name);
        try {
            Path real = archive.toRealPath();
            Path folder = named.toRealPath();
            // One that leads out of the archive holds nothing: no real path goes through a link.
            return new ArchiveFolder(folder.startsWith(real) ? folder : real.resolve(name));
        } catch (IOException e) {
            return new ArchiveFolder(named);
        }
    }

    /**
     * The file or folder, when it is there.
     *
     * @param name it as the user knows it
     * @throws ProblemException when it is there and must not be read
     */
    public Optional<Path> find(Path file, String name) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        objection(file).ifPresent(refusal -> {
            throw new ProblemException(refusal.error(ProblemKind.FILE_LINK, name));
        });
        return Optional.of(file);
    }

    /** Why a file or folder that is there must not be read; empty when it may be. */
    public Optional<Refusal> objection(Path file) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                return Optional.of(Refusal.OUTSIDE);
            }
            return isHidden(real) ? Optional.of(Refusal.HIDDEN) : special(real);
        } catch (IOException e) {
            return Optional.of(Refusal.NOWHERE);
        }
    }

    private boolean isHidden(Path real) {
        for (Path part : root.relativize(real)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Refusal> special(Path real) throws IOException {
        boolean special = Files.readAttributes(real, BasicFileAttributes.class).isOther();
        return special ? Optional.of(Refusal.SPECIAL) : Optional.empty();
    }
}
