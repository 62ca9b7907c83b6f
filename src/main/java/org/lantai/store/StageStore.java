package org.lantai.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lantai.disk.Disk;
import org.lantai.disk.LockFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/**
 * Results of stages, each under the key of what it was made from; kept in {@code .lantai/} of an archive between two
 * builds. Losing it costs time only: what is not there, or cannot be read, is made again. A result is one file, which
 * comes into its place whole, so that a kill tears none; several values stand in it one behind the other, since the first
 * is often all that is asked for.
 *
 * <p>One build has it at a time. Another that runs beside it keeps its results to itself, in a temporary folder; so does a
 * build of an archive that cannot be written.
 */
public final class StageStore implements AutoCloseable {
    private static final String FOLDER = ".lantai";
    private static final String RESULTS = "results";
    private static final int BUFFER = 1 << 13;
    /** So many digits of a key name its file, and the first of them the folder: 160 bits, 256 folders. */
    private static final int DIGITS = 40;

    private static final int FOLDER_DIGITS = 2;

    private final Path folder;
    private final Closeable owned;
    private final boolean kept;
    private final JsonMapper mapper = DocumentJson.mapper();
    /** Of a value all that is asked for may be a part. */
    private final ObjectReader reader = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private StageStore(Path folder, Closeable owned, boolean kept) {
        this.folder = folder;
        this.owned = owned;
        this.kept = kept;
    }

    /** That of an archive; a temporary one where that is in use or cannot be written. */
    public static StageStore of(Disk disk, Path archive) {
        try {
            Path results = folder(archive).resolve(RESULTS);
            disk.makeFolders(results);
            ignoredByGit(disk, folder(archive));
            return LockFile.take(disk, lock(archive))
                    .map(lock -> new StageStore(results, lock, true))
                    .orElseGet(StageStore::temporary);
        } catch (IOException e) {
            return temporary();
        }
    }

    /** What is kept of an archive between builds; it need not be there. */
    public static Path folder(Path archive) {
        return archive.resolve(FOLDER);
    }

    /** The file that is there while a build has the store. */
    public static Path lock(Path archive) {
        return folder(archive).resolve("lock");
    }

    private static void ignoredByGit(Disk disk, Path folder) throws IOException {
        Path file = folder.resolve(".gitignore");
        if (!Files.exists(file)) {
            disk.write(file, "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One that is gone when it is closed. */
    public static StageStore temporary() {
        WorkFolder work = WorkFolder.make();
        return new StageStore(work.path(), work::close, false);
    }

    /** The first value of a result; empty where there is none, or none that can be read. */
    public <T> Optional<T> first(StageKey key, Class<T> type) {
        asked.add(name(key));
        try (JsonParser parser = parser(key)) {
            return Optional.of(reader.readValue(parser, type));
        } catch (IOException absentOrTorn) {
            return Optional.empty();
        }
    }

    /**
     * The second value of a result that was there.
     *
     * @throws ProblemException when it cannot be read; it is gone then, and made again by the next build
     */
    public <T> T second(StageKey key, Class<T> type) {
        try (JsonParser parser = parser(key)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it breaks off");
            }
            return reader.readValue(parser, type);
        } catch (IOException e) {
            throw torn(file(key), e);
        }
    }

    private static ProblemException torn(Path file, IOException e) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            e.addSuppressed(stays);
        }
        return new ProblemException(
                Problem.error(
                        ProblemKind.STORE_TORN,
                        file.toString(),
                        "What an earlier build kept here cannot be read (" + e.getMessage() + ").",
                        "Build again: it is made anew. If this comes again, delete the folder " + FOLDER
                                + ", which costs time only."),
                e);
    }

    private JsonParser parser(StageKey key) throws IOException {
        return mapper.createParser(new GZIPInputStream(Files.newInputStream(file(key)), BUFFER));
    }

    /**
     * Keeps a result, of one or several values.
     *
     * @throws ProblemException when the disk has no room for it
     */
    public void write(StageKey key, Object... values) {
        asked.add(name(key));
        try {
            Files.createDirectories(file(key).resolveSibling("."));
            Path whole = Files.createTempFile(folder, "new", "");
            write(whole, values);
            Files.move(whole, file(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw WorkFolder.noRoom(folder, e);
        }
    }

    private void write(Path file, Object... values) throws IOException {
        try (OutputStream out = new Quick(Files.newOutputStream(file));
                SequenceWriter writer =
                        mapper.writer().withRootValueSeparator("\n").writeValues(out)) {
            for (Object value : values) {
                writer.write(value);
            }
        }
    }

    /** The level that costs least: what is kept is read as often as it is written. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /**
     * Lets results go that this build did not ask for.
     *
     * @param all all of them; else only when they are more than those that it did ask for, so that going back and forth
     *     between two settings costs no time
     */
    public void prune(boolean all) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> stale = files.filter(Files::isRegularFile)
                    .filter(file -> !asked.contains(name(file)))
                    .toList();
            if (kept && (all || stale.size() > asked.size())) {
                for (Path file : stale) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(StageKey key) {
        return key.digest().substring(0, DIGITS);
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replaceAll("\\W", "");
    }

    private Path file(StageKey key) {
        String name = name(key);
        return folder.resolve(name.substring(0, FOLDER_DIGITS)).resolve(name.substring(FOLDER_DIGITS));
    }

    /** Lets other builds have it. */
    @Override
    public void close() {
        try {
            owned.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
