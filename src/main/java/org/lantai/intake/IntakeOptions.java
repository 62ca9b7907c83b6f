package org.lantai.intake;

import java.util.Optional;

/**
 * How captures are brought in.
 *
 * @param to the folder below {@code content/captures} they go to, with {@code /} between folders; else each path keeps
 *     its name there
 * @param dryRun whether nothing is written
 * @param move whether they are deleted where they were, once all are in the archive
 */
public record IntakeOptions(Optional<String> to, boolean dryRun, boolean move) {
    /** Whether a folder can be one of captures: below them, and not hidden. */
    public static boolean isFolder(String to) {
        return to.matches("(?U)[^/\\\\\\p{Cntrl}]+(/[^/\\\\\\p{Cntrl}]+)*/?") && !("/" + to).contains("/.");
    }
}
