package org.lantai.source.helper;

/**
 * What stands in the place of a file that <a href="https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md">Git LFS</a>
 * keeps, as long as it was not fetched.
 */
public final class LfsPointer {
    private static final String VERSION = "version https://git-lfs.github.com/spec/v1";

    /** What is to be done about it. */
    public static final String ADVICE =
            "Run `git lfs pull` in the folder of the archive (`git lfs install` before, where Git"
                    + " LFS is new to the machine), and build again.";

    private LfsPointer() {}

    /** Whether a file that begins so is one. */
    public static boolean begins(String head) {
        return head.startsWith(VERSION);
    }
}
