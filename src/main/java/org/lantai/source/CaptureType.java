package org.lantai.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file in the captures folder is, told by its ending. */
enum CaptureType {
    HTML("x?html|shtml|htm"),
    TEXT("txt"),
    MARKDOWN("md|markdown"),
    WARC("warc(?:\\.gz)?"),
    JSON_LINES("jsonl|ndjson"),
    /** What the archivist says of the capture beside it. */
    SIDECAR("meta\\.yaml"),
    IMAGE("jpe?g|jfif|png|gif|webp|avif|svg|bmp|ico|tiff?|heic"),
    UNKNOWN("(?!)");

    private final Pattern ending;

    CaptureType(String ending) {
        this.ending = Pattern.compile("(?i)\\.(?:" + ending + ")$");
    }

    /** The type of a file of that name, its folders given or not. */
    static CaptureType of(String name) {
        for (CaptureType type : values()) {
            if (type.ending.matcher(name).find()) {
                return type;
            }
        }
        return UNKNOWN;
    }

    /** Whether files of this type are captures. */
    boolean isCapture() {
        return this != SIDECAR && this != IMAGE && this != UNKNOWN;
    }

    /** Whether a file of this type holds many captures. */
    boolean holdsMany() {
        return this == WARC || this == JSON_LINES;
    }

    /** The name without the ending that gives its type away. */
    static String withoutEnding(String name) {
        Matcher ending = of(name).ending.matcher(name);
        return ending.find() ? name.substring(0, ending.start()) : name;
    }
}
