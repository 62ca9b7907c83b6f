package org.lantai.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the archivist has at present; written into {@code content/} before each build. */
final class Holdings {
    private final Map<String, Capture> captures = new TreeMap<>();
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, Tag> tags = new TreeMap<>();
    private final Map<String, String> pages = new TreeMap<>();
    private boolean windowsLines;

    Holdings() {
        settings.put("title", "鹭溪县网页存档");
    }

    /** A tag of {@code tags.yaml}, with its synonyms. */
    record Tag(String name, List<String> synonyms) {
        String yaml() {
            return "  - name: " + name + "\n" + (synonyms.isEmpty() ? "" : "    synonyms: " + synonyms + "\n");
        }
    }

    void put(Capture capture) {
        captures.put(capture.file(), capture);
    }

    List<Capture> of(Piece piece) {
        return captures.values().stream().filter(c -> c.piece() == piece).toList();
    }

    List<Capture> all() {
        return List.copyOf(captures.values());
    }

    void change(Predicate<Capture> which, UnaryOperator<Capture> change) {
        List<Capture> changed = captures.values().stream().filter(which).toList();
        changed.forEach(c -> captures.remove(c.file()));
        changed.forEach(c -> put(change.apply(c)));
    }

    List<Capture> remove(Predicate<Capture> which) {
        List<Capture> gone = captures.values().stream().filter(which).toList();
        gone.forEach(c -> captures.remove(c.file()));
        return gone;
    }

    /** An empty value takes the key out. */
    void set(String key, String value) {
        if (value.isEmpty()) {
            settings.remove(key);
        } else {
            settings.put(key, value);
        }
    }

    String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    void tag(Tag tag) {
        tags.put(tag.name(), tag);
    }

    void untag(String name) {
        tags.remove(name);
    }

    void page(String slug, String title) {
        pages.put(slug, title);
    }

    void removePage(String slug) {
        pages.remove(slug);
    }

    void turnLines() {
        windowsLines = !windowsLines;
    }

    /** The sign of a hand-written page of that title. */
    static String sign(String title) {
        return String.format(Locale.ROOT, "W%02d", Math.floorMod(title.hashCode(), 100));
    }

    /** All signs that stand in what the archive shows. */
    Set<String> signs() {
        Set<String> signs = new TreeSet<>();
        captures.values().stream().filter(c -> !isHidden(c)).forEach(c -> signs.addAll(c.signs()));
        pages.values().forEach(title -> signs.add(sign(title)));
        return signs;
    }

    /** Hiding one capture of an address hides those that come later. */
    private boolean isHidden(Capture capture) {
        return of(capture.piece()).stream()
                .anyMatch(other -> other.hidden() && other.url().equals(capture.url()));
    }

    Holdings copy() {
        Holdings copy = new Holdings();
        copy.add(this);
        copy.windowsLines = windowsLines;
        return copy;
    }

    /** What a merge brings in; what both have is as it is here. */
    void add(Holdings other) {
        other.captures.forEach(captures::putIfAbsent);
        other.settings.forEach(settings::putIfAbsent);
        other.tags.forEach(tags::putIfAbsent);
        other.pages.forEach(pages::putIfAbsent);
    }

    void write(Path archive) throws IOException {
        Path content = archive.resolve("content");
        clear(content.resolve("captures"));
        clear(content.resolve("pages"));
        write(content.resolve("archive.yaml"), yaml());
        write(
                content.resolve("tags.yaml"),
                tags.isEmpty()
                        ? "tags: []\n"
                        : "tags:\n" + tags.values().stream().map(Tag::yaml).collect(Collectors.joining()));
        pages.forEach((slug, title) -> write(
                content.resolve("pages/" + slug + ".md"),
                "---\ntitle: " + title + "\n---\n\n这一页由编者撰写，本页的记号是" + sign(title) + "。\n"));
        captures.values().forEach(capture -> write(content.resolve("captures"), capture));
    }

    private void write(Path folder, Capture capture) {
        write(folder.resolve(capture.file()), Printed.page(capture));
        write(folder.resolve(capture.stem() + ".meta.yaml"), Printed.sidecar(capture));
        if (capture.picture()) {
            bytes(folder.resolve(capture.stem() + ".png"), Printed.picture(capture.piece()));
        }
    }

    private String yaml() {
        return settings.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void write(Path file, String text) {
        boolean turned = windowsLines && !file.toString().endsWith(".warc");
        bytes(file, (turned ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
