package org.lantai.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantai.model.Sha256;

/** The folder of a site, as a host serves it or a disk holds it. */
record Site(Path folder) {
    /** So many redirects browsers follow without fail; more than three would be odd. */
    private static final int MOST_STEPS = 5;

    /** The paths that a reader may have kept, or a program of theirs. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return paths;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(PathKind::isKept)
                    .forEach(paths::add);
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of every file, that what must not change can be seen not to have. */
    SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(folder.relativize(file).toString(), Sha256.hex(bytes(file))));
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    byte[] bytes(String path) {
        return bytes(folder.resolve(path));
    }

    Seen seen(String path) {
        return Seen.of(bytes(path));
    }

    /** The files of the site, of those told by their paths, in which a text stands. */
    Optional<String> holding(String text, Predicate<String> which) {
        return digests().keySet().stream()
                .filter(which)
                .filter(path -> new String(bytes(path), StandardCharsets.UTF_8).contains(text))
                .findFirst();
    }

    /** Where a reader ends who asks for a path: after all redirects; nowhere where a file is missing. */
    Optional<String> landing(String path) {
        String at = path;
        for (int i = 0; i < MOST_STEPS; i++) {
            if (!has(at)) {
                return Optional.empty();
            }
            Optional<String> next = at.endsWith(".html") ? seen(at).refresh() : Optional.empty();
            if (next.isEmpty()) {
                return Optional.of(at);
            }
            at = Seen.resolve(at, next.get());
        }
        return Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
