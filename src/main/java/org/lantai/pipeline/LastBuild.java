package org.lantai.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lantai.disk.Disk;
import org.lantai.disk.FolderLook;
import org.lantai.store.DocumentJson;
import org.lantai.store.ProgramDigest;
import org.lantai.store.StageStore;

/**
 * The last build of an archive, remembered as long as nothing looks different since: neither what it read nor what it
 * wrote, nor the program. A build is then no work at all. Where anything cannot be looked at, nothing is remembered.
 */
final class LastBuild {
    /** What the build writes itself: its looks are taken when it has ended. */
    private static final Set<String> WRITTEN = Set.of("permalinks.tsv", "releases", ".gitattributes");

    /** The coarsest times that disks keep are those of FAT. */
    private static final Duration TICK = Duration.ofSeconds(2);

    private final Disk disk;
    private final Path archive;
    private final Path site;
    private final JsonMapper mapper = DocumentJson.mapper();

    /**
     * @param archive the folder that holds {@code content/}
     * @param site the folder that the site is in
     */
    LastBuild(Disk disk, Path archive, Path site) {
        this.disk = disk;
        this.archive = archive;
        this.site = site;
    }

    /**
     * What is remembered.
     *
     * @param program the digest of the program
     * @param since files of that time and later were looked into
     * @param looks of all that was read and written
     */
    private record Memory(String program, String since, String looks, BuildReport report) {}

    /**
     * What a build began with.
     *
     * @param since files of that time and later were looked into
     * @param looks of what it will read
     */
    record Beginning(FileTime since, String looks) {}

    /** What the last build reported, where this one would do the same and change nothing. */
    Optional<BuildReport> unchanged() {
        try {
            Memory memory = mapper.readValue(file().toFile(), Memory.class);
            FileTime since = FileTime.from(Instant.parse(memory.since));
            boolean same = memory.program.equals(ProgramDigest.get())
                    && memory.report.site().equals(site)
                    && memory.looks.equals(looks(since));
            return same ? Optional.of(memory.report.again()) : Optional.empty();
        } catch (IOException noneOrUnsure) {
            return Optional.empty();
        }
    }

    /** Looks at what is to be read; empty where that cannot be done. */
    Optional<Beginning> begin() {
        try {
            // What holds the store was made a moment ago, by the clock of the same disk.
            FileTime now = Files.getLastModifiedTime(StageStore.lock(archive));
            FileTime since = FileTime.from(now.toInstant().minus(TICK));
            return Optional.of(new Beginning(since, read(since)));
        } catch (IOException unsure) {
            return Optional.empty();
        }
    }

    /** Remembers a build, unless something changed while it was at work. */
    void remember(BuildReport report, Beginning beginning) {
        try {
            FileTime since = beginning.since;
            if (!tellsOnce(report) && beginning.looks.equals(read(since))) {
                Memory memory = new Memory(ProgramDigest.get(), since.toString(), looks(since), report);
                disk.write(file(), mapper.writeValueAsBytes(memory));
            }
        } catch (IOException unsure) {
            // The next build does the work again.
        }
    }

    /** What the ledger or a release has to say is said by the build that finds it, and not by the next. */
    private static boolean tellsOnce(BuildReport report) {
        return report.problems().stream()
                .map(problem -> problem.kind().key())
                .anyMatch(key -> key.startsWith("ledger.") || key.startsWith("release."));
    }

    private String looks(FileTime since) throws IOException {
        return read(since) + written() + FolderLook.of(site, Optional.empty(), Set.of());
    }

    private String read(FileTime since) throws IOException {
        return FolderLook.of(archive.resolve("content"), Optional.of(since), WRITTEN)
                + FolderLook.of(archive.resolve("themes"), Optional.of(since), Set.of());
    }

    private String written() throws IOException {
        StringBuilder looks = new StringBuilder();
        for (String name : WRITTEN.stream().sorted().toList()) {
            looks.append(FolderLook.of(archive.resolve("content").resolve(name), Optional.empty(), Set.of()));
        }
        return looks.toString();
    }

    private Path file() {
        return StageStore.folder(archive).resolve("last-build.json");
    }
}
