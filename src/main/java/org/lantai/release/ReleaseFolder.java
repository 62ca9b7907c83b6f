package org.lantai.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantai.disk.Disk;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * {@code content/releases/}: a file of JSON Lines for each two first characters of an id, which only grows, so that
 * version control merges it by keeping the lines of both sides.
 */
public final class ReleaseFolder {
    private static final String FOLDER = "content/releases";
    private static final int SHARD = 2;
    private static final String ENDING = ".jsonl";

    private final Disk disk;
    private final Path folder;

    public ReleaseFolder(Disk disk, Path archive) {
        this.disk = disk;
        this.folder = archive.resolve(FOLDER);
    }

    /** The name of the file that has a document, in this folder and in that of the published texts. */
    public static String shard(DocumentId id) {
        return id.value().substring(0, SHARD) + ENDING;
    }

    /**
     * Reads what was released.
     *
     * @param release the day of the release that is made, if one is
     * @param published the text of a document that was published last
     * @throws ProblemException when a file cannot be read or a line of it is damaged
     */
    public Releases read(Optional<String> release, Function<DocumentId, Optional<PublishedText>> published) {
        Map<DocumentId, List<String>> lines = new HashMap<>();
        for (Path file : files()) {
            List<String> all = linesOf(file);
            for (int i = 0; i < all.size(); i++) {
                String line = all.get(i);
                if (!line.isBlank()) {
                    int number = i + 1;
                    DocumentId id = ReleaseLines.id(line).orElseThrow(() -> damaged(file, number));
                    List<String> own = lines.computeIfAbsent(id, d -> new ArrayList<>(2));
                    if (!own.contains(line)) {
                        own.add(line);
                    }
                }
            }
        }
        return new Releases(lines, release, published);
    }

    /**
     * Tells of each version that was released.
     *
     * @throws ProblemException when a file cannot be read or a line of it is damaged
     */
    public void versions(BiConsumer<DocumentId, Version> out) {
        for (Path file : files()) {
            List<String> all = linesOf(file);
            for (int i = 0; i < all.size(); i++) {
                int number = i + 1;
                String line = all.get(i);
                if (!line.isBlank()) {
                    DocumentId id = ReleaseLines.id(line).orElseThrow(() -> damaged(file, number));
                    version(line, file, number).ifPresent(version -> out.accept(id, version));
                }
            }
        }
    }

    private static Optional<Version> version(String line, Path file, int number) {
        try {
            return ReleaseLines.version(line);
        } catch (JsonProcessingException e) {
            throw damaged(file, number);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw unreadable(FOLDER, e);
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw unreadable(FOLDER + "/" + file.getFileName(), e);
        }
    }

    /**
     * Appends what a build added.
     *
     * @throws ProblemException when it cannot be written
     */
    public void write(Releases releases) {
        SortedMap<String, List<String>> shards = new TreeMap<>();
        releases.added()
                .forEach((id, lines) -> shards.computeIfAbsent(shard(id), s -> new ArrayList<>())
                        .addAll(lines));
        try {
            if (!shards.isEmpty()) {
                disk.makeFolders(folder);
            }
            for (Map.Entry<String, List<String>> shard : shards.entrySet()) {
                Path file = folder.resolve(shard.getKey());
                disk.rewrite(file, longer(file, shard.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Takes away the words of documents of which nothing is to be left to read; that they were released stays.
     *
     * @throws ProblemException when it cannot be written
     */
    public void erase(Set<DocumentId> ids) {
        try {
            for (DocumentId id : ids) {
                erase(id, folder.resolve(shard(id)));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void erase(DocumentId id, Path file) throws IOException {
        List<String> all = Files.exists(file) ? linesOf(file) : List.of();
        List<String> left = all.stream()
                .filter(line -> !line.startsWith("{\"id\":\"" + id + "\",\"block\""))
                .toList();
        if (left.size() < all.size()) {
            disk.rewrite(file, (String.join("\n", left) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String longer(Path file, List<String> lines) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        return before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + String.join("\n", lines) + "\n";
    }

    private static ProblemException unwritable(IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.RELEASES_UNWRITABLE,
                        FOLDER,
                        "The releases cannot be written (" + e.getMessage() + ").",
                        "Check that the folder can be written to and the disk is not full."),
                e);
    }

    private static ProblemException damaged(Path file, int line) {
        return new ProblemException(Problem.error(
                        ProblemKind.RELEASES_DAMAGED,
                        FOLDER + "/" + file.getFileName(),
                        "This line of the releases is damaged.",
                        "Restore the file from version control: without the line a published version cannot be shown.")
                .atLine(line));
    }

    private static ProblemException unreadable(String file, IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.RELEASES_DAMAGED,
                        file,
                        "The releases cannot be read (" + e.getMessage() + ").",
                        "Restore the file from version control."),
                e);
    }
}
