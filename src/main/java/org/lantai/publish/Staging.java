package org.lantai.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lantai.model.OutputFile;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/**
 * A site in the making, in a hidden folder beside the one it will replace. Files may be written from many threads.
 * Files that did not change since the last build are the very same files, modification time included.
 */
public final class Staging implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path site;
    private final Path staging;
    private final Path previous;
    private final FileChannel lock;
    private final SortedMap<String, String> oldDigests;
    private final SortedMap<String, String> digests = Collections.synchronizedSortedMap(new TreeMap<>());
    private final AtomicInteger unchanged = new AtomicInteger();

    private Staging(Path site, Path staging, Path previous, FileChannel lock) throws IOException {
        this.site = site;
        this.staging = staging;
        this.previous = previous;
        this.lock = lock;
        this.oldDigests = Manifest.read(site);
    }

    static Staging begin(Path site, Path staging, Path previous) throws IOException {
        Files.createDirectories(staging);
        FileChannel channel =
                FileChannel.open(staging.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new ProblemException(Problem.error(
                    "site.busy",
                    site.toString(),
                    "Another build is writing this site.",
                    "Wait until it has ended, or name another folder with --output."));
        }
        clear(staging);
        SiteFolder.recover(site, previous);
        return new Staging(site, staging, previous, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock got = channel.tryLock();
            return got != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    /** Removes what a killed build left in the staging folder. */
    private static void clear(Path staging) throws IOException {
        try (var entries = Files.newDirectoryStream(staging)) {
            for (Path entry : entries) {
                if (!entry.endsWith(LOCK)) {
                    Folders.delete(entry);
                }
            }
        }
    }

    /**
     * Writes a file of the new site.
     *
     * @throws IllegalStateException when a file of that path was written before
     * @throws ProblemException when it cannot be written
     */
    public void write(OutputFile file) {
        String digest = file.content().sha256();
        if (digests.put(file.path(), digest) != null) {
            throw new IllegalStateException("two files of the site have the path " + file.path());
        }
        try {
            Path target = staging.resolve(file.path());
            Files.createDirectories(parent(target));
            if (isUnchanged(file, digest)) {
                Folders.keep(site.resolve(file.path()), target);
                unchanged.incrementAndGet();
            } else {
                Files.write(target, file.content().toArray());
            }
        } catch (IOException e) {
            throw SiteFolder.unwritable(site, e);
        }
    }

    /** The bytes themselves are compared, since somebody may have edited a file of the site by hand. */
    private boolean isUnchanged(OutputFile file, String digest) throws IOException {
        Path old = site.resolve(file.path());
        return digest.equals(oldDigests.get(file.path()))
                && Files.isRegularFile(old)
                && file.content().buffer().equals(java.nio.ByteBuffer.wrap(Files.readAllBytes(old)));
    }

    private Path parent(Path target) {
        Path parent = target.getParent();
        return parent == null ? staging : parent;
    }

    /**
     * Puts the new site in the place of the old one.
     *
     * @throws ProblemException when it cannot be done, or when a file that no build made stands where a new one would
     */
    public SiteChanges switchIn() {
        try {
            List<String> foreign = Files.exists(site) ? ForeignFiles.in(site, oldDigests.keySet()) : List.of();
            refuseCollisions(foreign);
            writeManifest();
            lock.close();
            Files.delete(staging.resolve(LOCK));
            exchange(foreign);
            return changes();
        } catch (IOException e) {
            throw SiteFolder.unwritable(site, e);
        }
    }

    private void refuseCollisions(List<String> foreign) {
        for (String path : foreign) {
            if (digests.containsKey(path)
                    || !digests.subMap(path + "/", path + "0").isEmpty()) {
                throw new ProblemException(Problem.error(
                        "site.in-the-way",
                        site.resolve(path).toString(),
                        "No build made this file, and the new site has one of the same name.",
                        "Move it out of the site."));
            }
        }
    }

    private void writeManifest() throws IOException {
        String lines = Manifest.of(digests);
        Path old = site.resolve(Manifest.NAME);
        Path target = staging.resolve(Manifest.NAME);
        if (Files.exists(old) && Files.readString(old).equals(lines)) {
            Folders.keep(old, target);
        } else {
            Files.writeString(target, lines);
        }
    }

    private void exchange(List<String> foreign) throws IOException {
        if (!Files.exists(site)) {
            Folders.move(staging, site);
            return;
        }
        Folders.move(site, previous);
        try {
            Folders.move(staging, site);
        } catch (IOException e) {
            Folders.move(previous, site);
            throw e;
        }
        ForeignFiles.move(foreign, previous, site);
        Folders.delete(previous);
    }

    private SiteChanges changes() {
        int kept = unchanged.get();
        int removed = (int) oldDigests.keySet().stream()
                .filter(p -> !digests.containsKey(p))
                .count();
        return new SiteChanges(digests.size(), digests.size() - kept, removed);
    }

    /** Removes the staging folder, if it has not become the site. */
    @Override
    public void close() {
        try {
            lock.close();
            Folders.delete(staging);
        } catch (IOException e) {
            throw SiteFolder.unwritable(site, e);
        }
    }
}
