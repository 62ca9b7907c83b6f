package org.lantai.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.lantai.disk.Disk;
import org.lantai.disk.FileCopy;
import org.lantai.disk.LockFile;
import org.lantai.model.OutputFile;
import org.lantai.model.ProblemException;
import org.lantai.model.Sha256;

/**
 * A site in the making, in a hidden folder beside the one it will replace. Files may be written from many threads.
 * Files that did not change since the last build are the very same files, modification time included; they stay where they
 * are until the sites are switched.
 */
public final class Staging implements AutoCloseable {
    private final Disk disk;
    private final SitePlaces places;
    private final LockFile lock;
    private final Exchange exchange;
    private final SortedMap<String, String> oldDigests;
    private final SortedMap<String, String> digests = Collections.synchronizedSortedMap(new TreeMap<>());
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Queue<String> unchanged = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong largest = new AtomicLong();

    Staging(Disk disk, SitePlaces places, LockFile lock, Recovery recovery) throws IOException {
        this.disk = disk;
        this.places = places;
        this.lock = lock;
        this.exchange = new Exchange(disk, places, recovery);
        this.oldDigests = Manifest.read(places.site());
    }

    /**
     * The paths of all files of the site that stands, as far as its manifest or its folder of documents tells; of two
     * sites that version control has merged, the manifest may be that of one.
     */
    public Set<String> published() {
        try {
            Set<String> paths = new TreeSet<>(oldDigests.keySet());
            paths.addAll(Folders.documents(places.site()));
            return paths;
        } catch (IOException e) {
            throw SiteFolder.unwritable(places.named(), e);
        }
    }

    /** The text of a file of the site that stands; empty where it has none, or none that can be read. */
    public Optional<String> published(String path) {
        try {
            return Optional.of(Files.readString(places.site().resolve(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The paths of all files of the new site, as far as they are written. */
    public Set<String> paths() {
        synchronized (digests) {
            return Set.copyOf(digests.keySet());
        }
    }

    /**
     * The digest of the new site as far as it is written: SHA-256 over the lines of its manifest. The pages that show it are
     * written after that, since no file can hold a digest of itself. What {@code grep -v '  data/.*index.html$'
     * manifest-sha256.txt | sha256sum} tells of a copy is the same.
     */
    public String digest() {
        synchronized (digests) {
            return Sha256.hex(Manifest.of(digests));
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
        enter(file.path(), digest, file.content().size());
        try {
            if (isUnchanged(file, digest)) {
                unchanged.add(file.path());
            } else {
                write(file.path(), file.content().toArray());
            }
        } catch (IOException e) {
            throw SiteFolder.unwritable(places.named(), e);
        }
    }

    /**
     * Writes a file of the new site that is a copy of another, of any size.
     *
     * @throws IllegalStateException when a file of that path was written before
     * @throws ProblemException when it cannot be written
     */
    public void copy(FileCopy file) {
        try {
            String digest = Sha256.hex(file.from());
            enter(file.path(), digest, Files.size(file.from()));
            if (isUnchanged(file, digest)) {
                unchanged.add(file.path());
            } else {
                disk.copy(file.from(), target(file.path()));
                written.add(file.path());
            }
        } catch (IOException e) {
            throw SiteFolder.unwritable(places.named(), e);
        }
    }

    private void enter(String path, String digest, long size) {
        if (digests.put(path, digest) != null) {
            throw new IllegalStateException("two files of the site have the path " + path);
        }
        bytes.addAndGet(size);
        largest.accumulateAndGet(size, Math::max);
    }

    private boolean isUnchanged(FileCopy file, String digest) throws IOException {
        return stands(file.path(), digest) && Files.mismatch(file.from(), old(file.path())) < 0;
    }

    /** The bytes themselves are compared, since somebody may have edited a file of the site by hand. */
    private boolean isUnchanged(OutputFile file, String digest) throws IOException {
        return stands(file.path(), digest)
                && file.content().buffer().equals(ByteBuffer.wrap(Files.readAllBytes(old(file.path()))));
    }

    private boolean stands(String path, String digest) {
        return digest.equals(oldDigests.get(path)) && Files.isRegularFile(old(path), LinkOption.NOFOLLOW_LINKS);
    }

    private Path old(String path) {
        return places.site().resolve(path);
    }

    private void write(String path, byte[] content) throws IOException {
        disk.write(target(path), content);
        written.add(path);
    }

    private Path target(String path) throws IOException {
        Path target = places.staging().resolve(path);
        disk.makeFolders(target.resolveSibling("."));
        return target;
    }

    /**
     * Puts the new site in the place of the old one.
     *
     * @throws ProblemException when it cannot be done, or when a file that no build made stands where a new one would
     */
    public SiteChanges switchIn() {
        try {
            List<String> foreign = exchange.foreign(oldDigests.keySet(), digests);
            Unchanged same = Unchanged.of(places.site(), unchanged, digests.keySet(), oldDigests.keySet(), foreign);
            for (String path : same.files()) {
                link(path);
            }
            writeManifest();
            force();
            exchange.run(oldDigests.keySet(), same.folders());
            return changes();
        } catch (IOException e) {
            throw SiteFolder.unwritable(places.named(), e);
        }
    }

    private void link(String path) throws IOException {
        disk.link(old(path), target(path));
    }

    /** The last file of the new site: one that has it is whole, but for the folders that are carried over. */
    private void writeManifest() throws IOException {
        byte[] lines = Manifest.of(digests).getBytes(StandardCharsets.UTF_8);
        Path old = places.site().resolve(Manifest.NAME);
        if (Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS) && Arrays.equals(Files.readAllBytes(old), lines)) {
            link(Manifest.NAME);
        } else {
            write(Manifest.NAME, lines);
        }
    }

    /** Before the site takes the place of one that is safe. What did not change has been on the disk for long. */
    private void force() throws IOException {
        Stream<Path> files = written.stream().map(places.staging()::resolve);
        try (Stream<Path> all = Files.walk(places.staging())) {
            Flush.all(disk, Stream.concat(files, all.filter(Files::isDirectory)));
        }
    }

    private SiteChanges changes() {
        int kept = unchanged.size();
        int removed = (int) oldDigests.keySet().stream()
                .filter(p -> !digests.containsKey(p))
                .count();
        return new SiteChanges(digests.size(), digests.size() - kept, removed, bytes.get(), largest.get());
    }

    /** Removes the staging folder, if it has not become the site, and lets other builds begin. */
    @Override
    public void close() {
        try {
            deleteStaging();
        } catch (IOException e) {
            throw SiteFolder.unwritable(places.named(), e);
        }
    }

    private void deleteStaging() throws IOException {
        try {
            Folders.delete(disk, places.staging());
        } finally {
            lock.close();
        }
    }
}
