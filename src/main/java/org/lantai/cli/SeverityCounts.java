package org.lantai.cli;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.lantai.model.Severity;

/** How many problems there were, in the words of all commands. */
final class SeverityCounts {
    private SeverityCounts() {}

    static String of(ToLongFunction<Severity> count) {
        return String.format(
                Locale.ROOT,
                "%d errors, %d warnings, %d notes",
                count.applyAsLong(Severity.ERROR),
                count.applyAsLong(Severity.WARNING),
                count.applyAsLong(Severity.NOTE));
    }
}
