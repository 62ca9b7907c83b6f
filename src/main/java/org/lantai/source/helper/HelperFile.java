package org.lantai.source.helper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One kind of file that a program leaves beside captures.
 *
 * @param program which program, as messages call it
 * @param place where such files stand
 * @param begins how they must begin; empty when the name is enough
 * @param example the name of such a file
 * @param beginning the beginning of such a file
 */
record HelperFile(String program, Place place, Optional<Pattern> begins, String example, String beginning) {
    private static final String PAGE = "{page}";

    /** Where files stand: by their names and, for what belongs to a saved page, by the pages there are. */
    @FunctionalInterface
    interface Place {
        boolean holds(String name, Predicate<String> isPage);
    }

    /** Of a row of the table. */
    static HelperFile of(List<String> row) {
        Place place = row.get(1).startsWith(PAGE) ? besidePage(row.get(1).substring(PAGE.length())) : named(row.get(1));
        Optional<Pattern> begins = row.get(2).equals("-") ? Optional.empty() : Optional.of(Pattern.compile(row.get(2)));
        return new HelperFile(row.get(0), place, begins, row.get(3), row.get(4).replace("\\n", "\n"));
    }

    private static Place named(String glob) {
        String literal = Pattern.quote(glob).replace("*", "\\E[^/]*\\Q");
        Pattern path = Pattern.compile("(?is)(?:.*/)?" + literal + (glob.endsWith("/") ? ".*" : ""));
        return (name, isPage) -> path.matcher(name).matches();
    }

    private static Place besidePage(String folderEnd) {
        String end = folderEnd.toLowerCase(Locale.ROOT);
        return (name, isPage) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean beside = false;
            for (int at = lower.indexOf(end); at >= 0 && !beside; at = lower.indexOf(end, at + 1)) {
                beside = isPage.test(name.substring(0, at));
            }
            return beside;
        };
    }

    /** Whether a file of that name and beginning is one. */
    boolean is(String name, Supplier<String> head, Predicate<String> isPage) {
        return place.holds(name, isPage)
                && (begins.isEmpty() || begins.get().matcher(head.get()).lookingAt());
    }
}
