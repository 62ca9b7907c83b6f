package org.lantai.history;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a published path promises, told by its form. */
enum PathKind {
    DOCUMENT("d/[^/]+/(zh-\\w+/)?index\\.html"),
    VERSION("d/[^/]+/v\\d+/(zh-\\w+/)?index\\.html"),
    PICTURE("d/[^/]+/(.*/)?[^/]+\\.(png|jpe?g|gif|webp|svg)"),
    OF_DOCUMENT("d/.*\\.html"),
    NAME(
            "(tags|people|places|organisations|sources)/(?!by-|zh-H[a-z]+/|zh-[THC][WKN]/)[^/]+/(zh-(Hans|Hant|TW|HK)/)?index\\.html"),
    FEED("(.*/)?feed\\.xml"),
    TIME("timeline/.*\\.html"),
    HAND_PAGE("pages/[^/]+/(zh-\\w+/)?index\\.html"),
    OTHER(".*\\.html");

    /** Parts of the site's own machinery, which no reader cites. */
    private static final Pattern MACHINERY = Pattern.compile("assets/.*|search/data/.*|(.*/)?data/.*");

    private final Pattern pattern;

    PathKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What answers in the place of a picture: nobody was given its address. */
    private static final Pattern IN_PLACE_OF_PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|webp|svg)/index\\.html");

    static boolean isKept(String path) {
        return !IN_PLACE_OF_PICTURE.matcher(path).matches()
                && !MACHINERY.matcher(path).matches()
                && Arrays.stream(values())
                        .anyMatch(kind -> kind.pattern.matcher(path).matches());
    }

    static PathKind of(String path) {
        for (PathKind kind : values()) {
            if (kind.pattern.matcher(path).matches()) {
                return kind;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
