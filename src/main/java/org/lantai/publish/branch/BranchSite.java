package org.lantai.publish.branch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.publish.Manifest;
import org.lantai.publish.SiteFolder;

/**
 * A site that is to be published.
 *
 * @param folder where it stands
 * @param paths its files
 * @param digest the digest of its manifest, by which it is known
 */
public record BranchSite(Path folder, List<String> paths, String digest) {
    public BranchSite {
        paths = List.copyOf(paths);
    }

    /**
     * The files that a build made, and those that somebody laid beside them. What begins with a dot is none of these: it
     * was not meant for readers.
     *
     * @param files the paths of all files in the folder
     * @throws ProblemException when a build is at work on it
     */
    public static BranchSite of(Path folder, Collection<String> files) throws IOException {
        if (!new SiteFolder(folder).isAtRest()) {
            throw busy(folder);
        }
        List<String> made = Stream.concat(Manifest.read(folder).keySet().stream(), Stream.of(Manifest.NAME))
                .toList();
        Stream<String> laid = files.stream().filter(path -> !path.startsWith(".") && !path.contains("/."));
        return new BranchSite(
                folder, Stream.concat(made.stream(), laid).distinct().sorted().toList(), digest(folder));
    }

    private static String digest(Path folder) throws IOException {
        return Sha256.hex(folder.resolve(Manifest.NAME));
    }

    /** Makes sure that no build has switched in another one meanwhile. */
    void requireUnchanged() throws IOException {
        if (!digest(folder).equals(digest)) {
            throw busy(folder);
        }
    }

    private static ProblemException busy(Path folder) {
        return new ProblemException(Problem.error(
                ProblemKind.SITE_BUSY,
                folder.toString(),
                "A build is at work on this site, or was stopped at it.",
                "Wait until it has ended, or build again; then publish."));
    }

    /** What a commit says of it. */
    String summary() {
        return paths.size() + " files; SHA-256 of " + Manifest.NAME + ": " + digest;
    }
}
