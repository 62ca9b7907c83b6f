package org.lantai.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What version control does to the ledgers of two branches. */
final class Branches {
    private Branches() {}

    /** In which order the lines come that both branches have added. */
    enum Union {
        /** Those of this branch before those of the other, as {@code merge=union} does; what is the same in both once. */
        OURS_FIRST,
        THEIRS_FIRST,
        /** By turns, as merges of merges leave them. */
        BY_TURNS,
        /** One behind the other, with what is the same in both twice. */
        TWICE
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Joins the ledger of another branch to that of this one.
     *
     * @return the pages of names whose first row is now one of the other branch
     */
    static Set<String> merge(Path ours, Path theirs, Union union) {
        List<String> own = lines(ours);
        List<String> other = lines(theirs);
        int common = 0;
        while (common < Math.min(own.size(), other.size()) && own.get(common).equals(other.get(common))) {
            common++;
        }
        List<String> merged = new ArrayList<>(own.subList(0, common));
        merged.addAll(joined(own.subList(common, own.size()), other.subList(common, other.size()), union));
        try {
            Files.writeString(ours.resolve("content/permalinks.tsv"), String.join("\n", merged) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return yielded(own, merged);
    }

    private static List<String> joined(List<String> own, List<String> other, Union union) {
        List<String> joined = new ArrayList<>();
        switch (union) {
            case OURS_FIRST, TWICE -> {
                joined.addAll(own);
                joined.addAll(other);
            }
            case THEIRS_FIRST -> {
                joined.addAll(other);
                joined.addAll(own);
            }
            case BY_TURNS -> {
                for (int i = 0; i < Math.max(own.size(), other.size()); i++) {
                    // The other branch first, so that neither has all first rows.
                    joined.addAll(other.subList(Math.min(i, other.size()), Math.min(i + 1, other.size())));
                    joined.addAll(own.subList(Math.min(i, own.size()), Math.min(i + 1, own.size())));
                }
            }
        }
        return union == Union.TWICE ? joined : List.copyOf(new LinkedHashSet<>(joined));
    }

    private static Set<String> yielded(List<String> own, List<String> merged) {
        Map<String, String> before = firstRows(own);
        Map<String, String> after = firstRows(merged);
        Set<String> yielded = new TreeSet<>();
        before.forEach((name, row) -> {
            if (!row.equals(after.get(name))) {
                for (String page : List.of("/index.html", "/zh-Hant/index.html", "/zh-Hans/index.html", "/feed.xml")) {
                    yielded.add(name + page);
                }
            }
        });
        return yielded;
    }

    /** The first row of each name, by its folder. */
    private static Map<String, String> firstRows(List<String> lines) {
        Map<String, String> folders = Map.of(
                "tag",
                "tags",
                "person",
                "people",
                "place",
                "places",
                "organisation",
                "organisations",
                "source",
                "sources");
        Map<String, String> first = new HashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (columns.length > 2 && folders.containsKey(columns[0])) {
                first.putIfAbsent(folders.get(columns[0]) + "/" + columns[1], columns[2]);
            }
        }
        return first;
    }

    private static List<String> lines(Path archive) {
        try {
            return Files.readAllLines(archive.resolve("content/permalinks.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
