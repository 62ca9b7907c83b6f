package org.lantai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.source.CaptureFolder;
import org.lantai.source.FileNames;
import org.lantai.source.FileRoles;
import org.lantai.source.FileRoles.Role;
import org.lantai.source.PassedOver;
import org.lantai.source.format.MirrorPath;

/** Looks into what is to be brought in. Files of one folder are one delivery, each folder is one of its own. */
final class DeliveryReader {
    /** What an archive is, besides its captures. */
    private static final List<String> ARCHIVE = List.of("content", "site", "themes");

    private final Path captures;
    private final Set<Path> closed = new TreeSet<>();
    private final String into;
    private final boolean named;
    private final PassedOver left = new PassedOver();
    private final Consumer<Problem> problems;

    DeliveryReader(Path archive, IntakeOptions options, Consumer<Problem> problems) {
        this.captures = real(archive.resolve(CaptureFolder.CAPTURES));
        ARCHIVE.forEach(name -> closed.add(real(archive.resolve(name))));
        this.into = options.to().map(to -> to.endsWith("/") ? to : to + "/").orElse("");
        this.named = options.to().isPresent();
        this.problems = problems;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * The deliveries of all paths, in their order. What stays where it is, is told, and which paths lead nowhere: what
     * was stopped while it moved files has moved some.
     *
     * @throws ProblemException when a path leads into the captures of the archive
     */
    List<Delivery> read(List<Path> paths) {
        paths.forEach(this::refuseOwn);
        List<Delivery> deliveries = new ArrayList<>();
        Map<Path, Set<Path>> lone = new TreeMap<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                problems.accept(nowhere(path));
            } else if (Files.isDirectory(path)) {
                deliveries.add(folder(path));
            } else {
                Path file = path.toAbsolutePath().normalize();
                lone.computeIfAbsent(file.resolveSibling("."), p -> new LinkedHashSet<>())
                        .add(path);
            }
        }
        lone.values().forEach(files -> deliveries.add(files(files)));
        left.tell(paths.get(0).toString(), problems);
        return deliveries;
    }

    private void refuseOwn(Path path) {
        if (real(path).startsWith(captures)) {
            throw new ProblemException(Problem.error(
                    ProblemKind.INTAKE_IN_PLACE,
                    path.toString(),
                    "This lies among the captures of the archive already.",
                    "Nothing has to be brought in: `lantai build` reads it where it is."));
        }
    }

    private Delivery folder(Path path) {
        Path root = real(path);
        String prefix = into + prefix(path);
        Delivery delivery = new Delivery();
        NavigableMap<String, Path> found = new DeliveryWalk(root, closed, left, problems).files();
        FileRoles roles = new FileRoles(found.keySet());
        found.forEach((name, file) -> sort(prefix + name, file, roles.of(name, file), delivery));
        return delivery;
    }

    /** Below which name a folder stands among the captures: its own, or from the host on whose pages it holds. */
    private String prefix(Path path) {
        String own = FileNames.of(path).replaceFirst("^\\.+", "");
        return MirrorPath.fromHost(typed(path) + "/").orElse(named || own.isEmpty() ? "" : own + "/");
    }

    /** A path as seen from here; of one elsewhere the name alone: what lies above it need not be of a mirror. */
    private static String typed(Path path) {
        String typed = FileNames.relative(Path.of(""), path);
        return typed.startsWith("/") ? FileNames.of(path) : typed;
    }

    private Delivery files(Set<Path> paths) {
        Delivery delivery = new Delivery();
        NavigableMap<String, Path> chosen = new TreeMap<>();
        paths.forEach(path -> chosen.put(FileNames.of(path), path));
        FileRoles roles = new FileRoles(chosen.keySet());
        String prefix = into + hostOf(typed(paths.iterator().next()));
        chosen.forEach((name, file) -> sort(prefix + name, file, roles.of(name, file), delivery));
        new Retinue(chosen, roles).each((name, file) -> sort(prefix + name, file, roles.of(name, file), delivery));
        return delivery;
    }

    private static String hostOf(String typed) {
        return MirrorPath.fromHost(typed)
                .map(end -> end.substring(0, end.lastIndexOf('/') + 1))
                .orElse("");
    }

    private void sort(String name, Path file, FileRoles.Told told, Delivery delivery) {
        switch (told.role()) {
            case CAPTURE, CAPTURES ->
                delivery.captures().put(name, new Delivery.Offered(file, told.role() == Role.CAPTURES));
            case SIDECAR -> delivery.sidecars().put(name, file);
            case COMPANION -> delivery.companions().put(name, file);
            case HELPER -> left.add(told.program(), name);
            case COOKIES -> problems.accept(cookies(file));
            case POINTER -> problems.accept(pointer(file));
        }
    }

    private static Problem nowhere(Path path) {
        return Problem.error(
                ProblemKind.INTAKE_NONE,
                path.toString(),
                "There is no such file or folder.",
                "Check how it is written.");
    }

    private static Problem cookies(Path file) {
        return Problem.warning(
                ProblemKind.CAPTURE_COOKIES,
                file.toString(),
                "The file holds cookies, with which anybody can log in as whoever captured the pages; it was left where"
                        + " it is.",
                "Keep it out of the archive, which is published.");
    }

    private static Problem pointer(Path file) {
        return Problem.error(
                ProblemKind.CAPTURE_LFS,
                file.toString(),
                "The capture itself was not fetched: this file only says where Git LFS keeps it. It was left where it"
                        + " is.",
                "Run `git lfs pull` in the folder it comes from, and add it again.");
    }
}
