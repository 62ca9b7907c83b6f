package org.lantai.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The digest of every file below a folder, by its path. */
    static SortedMap<String, String> digests(Path folder) {
        SortedMap<String, String> digests = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
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

    /** All HTML pages of a site, in order of their paths. */
    static List<Path> pages(Path site) {
        return digests(site).keySet().stream()
                .filter(p -> p.endsWith(".html"))
                .map(site::resolve)
                .toList();
    }

    /** Two pages of each kind, the first and the last by path: mostly one in each script. */
    static List<Path> samples(Path site) {
        SortedMap<String, List<Path>> kinds = new TreeMap<>();
        for (Path page : pages(site)) {
            kinds.computeIfAbsent(kind(site, page), kind -> new ArrayList<>()).add(page);
        }
        return kinds.values().stream()
                .flatMap(pages ->
                        Stream.of(pages.get(0), pages.get(pages.size() - 1)).distinct())
                .toList();
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
