package org.lantai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.source.FileNames;
import org.lantai.source.FileRoles;
import org.lantai.source.FileRoles.Role;

/** What comes along with files that are named one by one: their sidecars, and the files below their folder that they call for. */
final class Retinue {
    /** As much of a page as is read at all. */
    private static final int READ = 16 << 20;

    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:src|href|data-src|poster)\\s{0,9}=\\s{0,9}"
            + "(?:\"([^\"<>]{1,1000})\"|'([^'<>]{1,1000})'|([^\"'\\s<>]{1,1000}))");

    private static final Pattern ELSEWHERE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|/.*|#.*|\\?.*");

    private final NavigableMap<String, Path> chosen;
    private final FileRoles roles;

    /** @param chosen files of one folder, by name */
    Retinue(NavigableMap<String, Path> chosen, FileRoles roles) {
        this.chosen = chosen;
        this.roles = roles;
    }

    /** Hands on each by its name below the folder. */
    void each(BiConsumer<String, Path> consumer) {
        Map<String, Path> found = new TreeMap<>();
        chosen.forEach((name, file) -> {
            FileRoles.sidecars(name).forEach(sidecar -> add(file, sidecar, Role.SIDECAR, found));
            if (roles.of(name, file).role() == Role.CAPTURE) {
                calls(file).forEach(call -> add(file, call, Role.COMPANION, found));
            }
        });
        found.forEach(consumer);
    }

    private void add(Path page, String name, Role wanted, Map<String, Path> found) {
        if (!chosen.containsKey(name) && !("/" + name).contains("/.")) {
            beside(page, name)
                    .filter(file -> isBelow(page, file) && roles.of(name, file).role() == wanted)
                    .ifPresent(file -> found.put(name, file));
        }
    }

    private static Optional<Path> beside(Path page, String name) {
        try {
            return Optional.of(FileNames.sibling(page, name));
        } catch (IllegalArgumentException e) {
            // No file can have that name, as with a NUL in it.
            return Optional.empty();
        }
    }

    /** Whether it is a file that no link leads to: a page may come from a stranger. */
    private static boolean isBelow(Path page, Path file) {
        try {
            Path folder = page.toAbsolutePath().normalize().resolveSibling(".").toRealPath();
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath().startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** The files that a page calls for, as seen from it; addresses of the web are none. */
    private static Set<String> calls(Path page) {
        try {
            String text = read(page);
            return CALL.matcher(text)
                    .results()
                    .flatMap(call -> Stream.of(1, 2, 3).flatMap(i -> Stream.ofNullable(call.group(i))))
                    .filter(call -> !ELSEWHERE.matcher(call).matches())
                    .map(call ->
                            FileNames.unescape(call.replaceFirst("[?#].*", "").replaceFirst("^\\./", "")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return Set.of();
        }
    }

    private static String read(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return new String(in.readNBytes(READ), StandardCharsets.UTF_8);
        }
    }
}
