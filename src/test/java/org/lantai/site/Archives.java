package org.lantai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lantai.model.CapturedBytes;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** Makes archives for tests and builds them. */
final class Archives {
    /** The archive that this repository itself is. */
    static final Path DEMONSTRATION = Path.of("").toAbsolutePath();

    /** Its site, as it is committed. */
    static final Path DEMONSTRATION_SITE = DEMONSTRATION.resolve("site");

    private Archives() {}

    /** A copy of the demonstration archive's content, without its site. */
    static Path copyOfDemonstration(Path folder) {
        copy(DEMONSTRATION.resolve("content"), folder.resolve("content"));
        return folder;
    }

    /** An archive with nothing but a title. */
    static Path empty(Path folder, String title) {
        write(folder.resolve("content/archive.yaml"), "title: " + title + "\n");
        return folder;
    }

    /** An archive with nothing but a title and these captures: a name, then a text, and so on. */
    static Path of(Path folder, String... namesAndTexts) {
        empty(folder, "试验存档");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            write(folder.resolve("content/captures").resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        return folder;
    }

    /** A folder that stands until the program ends, for what several classes of tests look at. */
    static Path temporary(String name) throws IOException {
        Path folder = Files.createTempDirectory("lantai-" + name + "-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BuildReport build(Path archive) {
        return build(archive, 2);
    }

    static BuildReport build(Path archive, int threads) {
        return new SiteBuilder(new BuildOptions(Optional.empty(), threads), Progress.NONE).build(archive);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.toAbsolutePath().getParent());
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest of every file below a folder, by its path; what is kept between builds is no part of it. */
    static SortedMap<String, String> digests(Path folder) {
        SortedMap<String, String> digests = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return directory.endsWith(".lantai") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    digests.put(
                            path, CapturedBytes.copyOf(Files.readAllBytes(file)).sha256());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return digests;
    }

    /** The paths of files that only one of two folders has, or that differ. */
    static SortedSet<String> differences(Path one, Path other) {
        SortedMap<String, String> ones = digests(one);
        SortedMap<String, String> others = digests(other);
        SortedSet<String> paths = new TreeSet<>(ones.keySet());
        paths.addAll(others.keySet());
        paths.removeIf(path -> Objects.equals(ones.get(path), others.get(path)));
        return paths;
    }

    /** All HTML pages of a site, in order of their paths. */
    static List<Path> pages(Path site) {
        return digests(site).keySet().stream()
                .filter(p -> p.endsWith(".html"))
                .map(site::resolve)
                .toList();
    }

    /** Two pages of each kind, the first and the last by path: mostly one in each script. */
    static List<Path> samples(Path site) {
        return Stream.of(firsts(site), lasts(site))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The first page of each kind by path: where it stands in two scripts, in the archive's own. */
    static List<Path> firsts(Path site) {
        return kinds(site).values().stream().map(pages -> pages.get(0)).toList();
    }

    /** The last page of each kind by path: where it stands in two scripts, in the other one. */
    static List<Path> lasts(Path site) {
        return kinds(site).values().stream()
                .map(pages -> pages.get(pages.size() - 1))
                .toList();
    }

    private static SortedMap<String, List<Path>> kinds(Path site) {
        SortedMap<String, List<Path>> kinds = new TreeMap<>();
        for (Path page : pages(site)) {
            kinds.computeIfAbsent(kind(site, page), kind -> new ArrayList<>()).add(page);
        }
        return kinds;
    }

    /** A page's path with a star for each identifier, name or number that tells it from others of its kind. */
    static String kind(Path site, Path page) {
        return site.relativize(page)
                .toString()
                .replace('\\', '/')
                .replaceFirst("zh-Hant/index\\.html$", "index.html")
                .replaceFirst("^timeline/about/", "timeline/")
                .replaceFirst("^(?:tags|people|places|organisations)/", "names/")
                .replaceFirst("^(d|names|sources)/[^/]+/", "$1/*/")
                .replaceAll("/\\d+(?=/)", "/*");
    }
}
