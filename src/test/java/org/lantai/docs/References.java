package org.lantai.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a Markdown file of the repository speaks of, by its path, and what of that there is not. */
final class References {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    /** A folder or a file with one of the endings that the repository has; what has a sign of a pattern is none. */
    private static final Pattern PATH = Pattern.compile("(?:[\\w.-]+/)+[\\w.-]*|[\\w.-]+\\.(?:java|tsv|xml|ftlh|css)");
    /** In upper and lower case, as no word of a command is. */
    private static final Pattern CLASS =
            Pattern.compile("(?:org\\.lantai\\.)?(?:[a-z]+\\.)*([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)");

    private static final Pattern TESTS = Pattern.compile("-Dtest='?([\\w,]+)'?");
    private static final Pattern FLAG = Pattern.compile("-D([a-z]+(?:\\.[a-z]+)*)(?==|\\s|$)");

    /** Where a path that a text names may begin: most are told from the root of the code. */
    private static final List<Path> ROOTS = Stream.of(
                    "",
                    "src/main/java/org/lantai",
                    "src/main/resources/org/lantai",
                    "src/test/resources/org/lantai/quality",
                    "themes/lantai/templates")
            .map(Path::of)
            .toList();

    /** Those of an archive or a site, and of every room. */
    private static final Set<String> ELSEWHERE = Set.of("themes/mine/", "search/data/", "package-info.java");

    private static final Set<String> TYPES = types();

    private final Path file;
    private final String text;

    References(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
    }

    private static Set<String> types() {
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links to files that are not there; those to other hosts are left alone. */
    List<String> brokenLinks() {
        return found(LINK, Fences.around(text).collect(Collectors.joining("\n")))
                .filter(target -> !target.contains("://"))
                .filter(target -> !Files.exists(file.resolveSibling(target)))
                .toList();
    }

    /**
     * Paths in backticks that lead nowhere, as far as they begin in the repository: with the name of a folder of one of
     * the roots. Others are those of an archive, of a site or of a build.
     */
    List<String> missingPaths() {
        return code().filter(word -> PATH.matcher(word).matches() && !ELSEWHERE.contains(word))
                .filter(word -> word.endsWith(".java") || beginsInTheRepository(word))
                .filter(word -> ROOTS.stream().noneMatch(root -> Files.exists(root.resolve(word))))
                .toList();
    }

    private static boolean beginsInTheRepository(String word) {
        String first = word.replaceFirst("/.*", "");
        return word.contains("/")
                && !Set.of("target", "site", "content").contains(first)
                && ROOTS.stream().anyMatch(root -> Files.isDirectory(root.resolve(first)));
    }

    /** Names of classes in backticks that no class has. */
    List<String> missingClasses() {
        Set<String> known = new HashSet<>(TYPES);
        known.addAll(Set.of("Optional", "Locale"));
        return code().map(word -> word.replaceFirst("\\(.*", "").replaceFirst("\\.java$", ""))
                .flatMap(word -> found(Pattern.compile("^" + CLASS.pattern() + "$"), word))
                .filter(name -> !known.contains(name))
                .toList();
    }

    /** Tests that a command names and that there are not. */
    List<String> missingTests() {
        return found(TESTS, text)
                .flatMap(names -> Stream.of(names.split(",")))
                .filter(name -> !TYPES.contains(name))
                .toList();
    }

    /** Properties that a command sets and nobody reads: neither a test nor Maven. */
    List<String> unreadFlags() throws IOException {
        String read = Files.readString(Path.of("pom.xml")) + String.join("\n", sources());
        return found(FLAG, text)
                .filter(flag -> !Set.of("test", "targetClasses", "targetTests").contains(flag))
                .filter(flag ->
                        !read.contains("\"" + flag + "\"") && !read.contains(flag + "<") && !read.contains(flag + ">"))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> all = new ArrayList<>();
            for (Path source :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.add(Files.readString(source));
            }
            return all;
        }
    }

    /** Lines of Java that stand in no source. */
    List<String> foreignJava() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Files.readString(source).lines().map(String::strip).forEach(lines::add);
            }
        }
        Set<String> known = new HashSet<>(lines);
        return Fences.in(text).stream()
                .filter(block -> block.language().equals("java"))
                .flatMap(block -> block.text().lines())
                .filter(line -> !known.contains(line.strip()))
                .toList();
    }

    private Stream<String> code() {
        return found(CODE, Fences.around(text).collect(Collectors.joining("\n")));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1));
    }
}
