package org.lantai.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lantai.pipeline.BuildReport.Size;

/**
 * Tells how large a site is and how long it may grow on GitHub Pages, which takes 1 GB and files of 100 MB (<a
 * href="https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits">GitHub Pages limits</a>, <a
 * href="https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github">About
 * large files on GitHub</a>).
 */
final class PagesLimits {
    private static final long SITE = 1_000_000_000;
    private static final long FILE = 100_000_000;

    private PagesLimits() {}

    static void print(int documents, Size size, PrintWriter out) {
        out.printf(Locale.ROOT, "Size: %.1f MB, %s.%n", size.all() / 1e6, forecast(documents, size.all()));
        if (size.largest() > FILE) {
            out.printf(
                    Locale.ROOT,
                    "Its largest file has %.1f MB: GitHub takes none of more than 100 MB. See attachmentLimit in archive.yaml.%n",
                    size.largest() / 1e6);
        }
    }

    private static String forecast(int documents, long size) {
        if (size > SITE) {
            return "more than the 1 GB that GitHub Pages takes: another host, or captures: withhold";
        }
        long room = documents == 0 ? 0 : (SITE - size) / Math.max(1, size / documents);
        return String.format(
                Locale.ROOT,
                "%.1f %% of what GitHub Pages takes: room for some %d documents more like these",
                100.0 * size / SITE,
                rounded(room));
    }

    /** To one digit: more would be a promise. */
    private static long rounded(long number) {
        long unit = 1;
        while (number / unit >= 10) {
            unit *= 10;
        }
        return number / unit * unit;
    }
}
