package org.lantai.check;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.lantai.check.site.Asking;
import org.lantai.check.site.SiteFiles;
import org.lantai.check.site.SiteInspection;
import org.lantai.check.site.SiteReport;
import org.lantai.ledger.Ledger;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.publish.Manifest;

/** Checks the site of an archive as it was last built. Nothing is built or written. */
public final class SiteCheck {
    private final Path archive;
    private final Path site;

    /**
     * @param archive the folder that holds {@code content/}
     * @param site where its site stands
     */
    public SiteCheck(Path archive, Path site) {
        this.archive = archive;
        this.site = site;
    }

    /**
     * Compares a published copy with the site and with the ledger.
     *
     * @param copy a folder, or an address on the web
     * @param most how many files are looked at on the web: hosts are not asked for all of a great site. In a folder all are
     * @throws ProblemException when there is no site, or no such copy
     */
    public CheckReport against(String copy, int most) {
        Optional<URI> address = address(copy);
        Expected expected = expected();
        return address.isPresent()
                ? new CopyCheck(expected, new WebCopy(address.get())).run(most)
                : new CopyCheck(expected, new FolderCopy(folder(copy))).run(Integer.MAX_VALUE);
    }

    /**
     * Looks at the site as a stranger would.
     *
     * @param examples how many examples are told of a kind of fault
     * @param asking how other hosts are asked whether they still have what the site links to; empty where they are not
     * @throws ProblemException when there is no site, or a file of the archive or of the site cannot be read
     */
    public SiteReport inspect(int examples, Optional<Asking> asking) {
        SiteInspection inspection = new SiteInspection(archive, examples, asking);
        digests();
        try {
            return inspection.inspect(SiteFiles.of(site));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ProblemException unreadable(IOException e) {
        return new ProblemException(
                Problem.error(
                        ProblemKind.CHECK_UNREADABLE,
                        site.toString(),
                        "A file of the site cannot be read (" + e + ").",
                        "Wait until no build is at work and look whether the folder may be read, then check again."),
                e);
    }

    /** Without what its host adds to the name of a page. */
    private static Optional<URI> address(String copy) {
        if (!copy.startsWith("http://") && !copy.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            String page = copy.endsWith("/index.html") ? copy.substring(0, copy.lastIndexOf('/')) : copy;
            URI address = new URI(new URI(page.endsWith("/") ? page : page + "/").toASCIIString());
            if (address.getHost() == null) {
                throw noCopy(copy);
            }
            return Optional.of(address);
        } catch (URISyntaxException e) {
            throw noCopy(copy);
        }
    }

    private static Path folder(String copy) {
        try {
            Path folder = Path.of(copy);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw noCopy(copy);
        }
        throw noCopy(copy);
    }

    private Expected expected() {
        SortedMap<String, String> digests = digests();
        Set<String> promised = Ledger.read(archive).published().collect(Collectors.toUnmodifiableSet());
        return new Expected(digests, promised);
    }

    private SortedMap<String, String> digests() {
        try {
            SortedMap<String, String> digests = Manifest.read(site);
            if (!digests.isEmpty()) {
                digests.put(Manifest.NAME, Sha256.hex(site.resolve(Manifest.NAME)));
                return digests;
            }
        } catch (IOException e) {
            throw notBuilt();
        }
        throw notBuilt();
    }

    private ProblemException notBuilt() {
        return new ProblemException(Problem.error(
                ProblemKind.CHECK_NOT_BUILT,
                site.toString(),
                "There is no site to look at.",
                "Build the archive: lantai build. A site in another folder is named with --output."));
    }

    private static ProblemException noCopy(String copy) {
        return new ProblemException(Problem.error(
                ProblemKind.CHECK_NO_COPY,
                copy,
                "This is neither a folder nor an address on the web.",
                "Name the folder of the copy, or an address such as https://example.org/archive/."));
    }
}
