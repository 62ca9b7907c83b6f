package org.lantai.check;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.publish.Manifest;

/** Holds a published copy of a site against what was built and promised. */
final class CopyCheck {
    /** So many files in a row that cannot be had, and the others are not asked for. */
    private static final int MOST_FAILURES = 5;

    /** The data of 100,000 documents have 40 MB; the manifest of such a site, twice as much. */
    private static final long LARGEST = 256L << 20;

    private final Expected expected;
    private final Copy copy;
    private final List<Problem> problems = new ArrayList<>();
    private int looked;
    private int failures;

    CopyCheck(Expected expected, Copy copy) {
        this.expected = expected;
        this.copy = copy;
    }

    /** @param most how many files are looked at */
    CheckReport run(int most) {
        List<String> paths =
                expected.paths(manifest()).stream().filter(copy::gives).toList();
        for (String path : paths) {
            if (looked == most || failures == MOST_FAILURES) {
                break;
            }
            look(path);
            looked++;
        }
        return new CheckReport(looked, paths.size(), problems);
    }

    /** What the copy says of itself; nothing where it has no manifest, or none that can be read. */
    private SortedMap<String, String> manifest() {
        try {
            Optional<InputStream> manifest = copy.open(Manifest.NAME);
            if (manifest.isPresent()) {
                try (InputStream in = manifest.get()) {
                    return Manifest.read(in, LARGEST);
                }
            }
        } catch (IOException e) {
            fail(Manifest.NAME, e);
        }
        return new TreeMap<>();
    }

    private void look(String path) {
        try {
            Optional<InputStream> file = copy.open(path);
            failures = 0;
            if (file.isEmpty()) {
                missing(path);
            } else {
                try (InputStream in = file.get()) {
                    compare(path, digest(in));
                }
            }
        } catch (IOException e) {
            fail(path, e);
        }
    }

    private static String digest(InputStream in) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[1 << 16];
        long left = LARGEST;
        DigestInputStream counted = new DigestInputStream(in, digest);
        for (int read = 0; read >= 0; read = counted.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new IOException("it is larger than any file of a site");
            }
        }
        return Sha256.hex(digest);
    }

    private void compare(String path, String digest) {
        if (expected.digest(path).filter(known -> !known.equals(digest)).isPresent()) {
            problems.add(Problem.error(
                    ProblemKind.CHECK_DIFFERS,
                    path,
                    "The copy has another file there than was built.",
                    "Publish the site again; if somebody changed the copy, find out who."));
        }
    }

    private void missing(String path) {
        if (expected.promised().contains(path)) {
            problems.add(Problem.error(
                    ProblemKind.CHECK_UNANSWERED,
                    path,
                    "This address was promised for ever, and the copy has nothing there.",
                    "Publish the site again, whole."));
        } else {
            problems.add(Problem.error(
                    ProblemKind.CHECK_MISSING, path, "The copy lacks this file.", "Publish the site again, whole."));
        }
    }

    private void fail(String path, IOException e) {
        failures++;
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        problems.add(Problem.error(
                ProblemKind.CHECK_UNREACHABLE,
                path,
                "This file of the copy cannot be had (" + reason + ").",
                "Look whether the address is right and the host is up, then check again."));
    }
}
