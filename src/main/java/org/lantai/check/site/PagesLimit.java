package org.lantai.check.site;

/**
 * What GitHub Pages takes, 1 GB of a site and 100 MB of a file (<a
 * href="https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits">GitHub Pages limits</a>, <a
 * href="https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github">About
 * large files on GitHub</a>).
 */
public final class PagesLimit {
    private static final long SITE = 1_000_000_000;
    private static final long FILE = 100_000_000;

    private PagesLimit() {}

    /** How much of a site's room is left; less than nothing where it has too much. */
    public static long left(long site) {
        return SITE - site;
    }

    /** Which part of its room a site takes; 1 is all of it. */
    public static double part(long site) {
        return (double) site / SITE;
    }

    /** Whether a file is too large for a repository. */
    public static boolean isTooLarge(long file) {
        return file > FILE;
    }
}
