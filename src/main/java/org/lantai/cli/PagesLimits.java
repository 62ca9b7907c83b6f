package org.lantai.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lantai.check.site.PagesLimit;

/** Tells how large a site is and how long it may grow on GitHub Pages. */
final class PagesLimits {
    private PagesLimits() {}

    static void print(int documents, long all, long largest, PrintWriter out) {
        out.printf(Locale.ROOT, "Size: %.1f MB, %s.%n", all / 1e6, forecast(documents, all));
        if (PagesLimit.isTooLarge(largest)) {
            out.printf(
                    Locale.ROOT,
                    "Its largest file has %.1f MB: GitHub takes none of more than 100 MB. See attachmentLimit in archive.yaml.%n",
                    largest / 1e6);
        }
    }

    private static String forecast(int documents, long size) {
        if (PagesLimit.left(size) < 0) {
            return "more than the 1 GB that GitHub Pages takes: another host, or captures: withhold";
        }
        long room = documents == 0 ? 0 : PagesLimit.left(size) / Math.max(1, size / documents);
        return String.format(
                Locale.ROOT,
                "%.1f %% of what GitHub Pages takes: room for some %d documents more like these",
                100 * PagesLimit.part(size),
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
