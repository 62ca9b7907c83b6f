package org.lantai.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file in the captures folder is, told by its beginning where that tells, else by its ending. */
enum CaptureType {
    HTML("x?html|shtml|htm", false),
    TEXT("txt", false),
    MARKDOWN("md|markdown", false),
    /** Or ARC, which came before it. */
    WARC("w?arc(?:\\.gz)?", true),
    MHTML("mht|mhtml", false),
    ZIP("zip|wacz|maff", true),
    TAR("tar|tar\\.gz|tgz", true),
    JSON_LINES("jsonl|ndjson", true),
    JSON("json", true),
    TABLE("csv|tsv", true),
    WORKBOOK("xls[xm]", true),
    /** What the archivist says of the capture beside it. */
    SIDECAR("meta\\.yaml", false),
    IMAGE("jpe?g|jfif|png|gif|webp|avif|svg|bmp|ico|tiff?|heic", false),
    UNKNOWN("(?!)", false);

    /** What a page begins with: a tag, comment or declaration. */
    private static final Pattern MARKUP = Pattern.compile("\\s*<[!?/A-Za-z]");
    /** What no other kind of markup has: scripts, styles and feeds begin alike. */
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype html|html|head|body|title|meta)\\b");

    /** Some programs call such a file HTML. */
    private static final Pattern MIME = Pattern.compile(
            "(?is)[a-z-]+:[^\\r\\n]*\\r?\\n(?:[a-z-]+:[^\\r\\n]*\\r?\\n|[ \\t][^\\r\\n]*\\r?\\n)*?content-type:\\s*multipart/related");

    private static final Pattern ARRAY = Pattern.compile("\\s*\\[");

    private final Pattern ending;
    private final boolean many;

    CaptureType(String ending, boolean many) {
        this.ending = Pattern.compile("(?i)\\.(?:" + ending + ")$");
        this.many = many;
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

    /**
     * The type of a file of that name that begins so.
     *
     * @param head its beginning, see {@link org.lantai.source.helper.FileHead}
     */
    static CaptureType of(String name, String head) {
        CaptureType named = of(name);
        return switch (named) {
            case UNKNOWN, TEXT, HTML -> MIME.matcher(head).lookingAt() ? MHTML : isPage(head) ? HTML : named;
            case JSON_LINES -> ARRAY.matcher(head).lookingAt() ? JSON : named;
            default -> named;
        };
    }

    private static boolean isPage(String head) {
        return beginsWithMarkup(head) && PAGE.matcher(head).find();
    }

    /** Whether a file begins as HTML does, and as other languages with tags do. */
    static boolean beginsWithMarkup(String head) {
        return MARKUP.matcher(head).lookingAt();
    }

    /** Whether files of this type are captures. */
    boolean isCapture() {
        return this != SIDECAR && this != IMAGE && this != UNKNOWN;
    }

    /** Whether a file of this type holds files. */
    boolean isPack() {
        return this == ZIP || this == TAR;
    }

    /** Whether the beginning of such a file can be read. */
    boolean isText() {
        return this != WARC && this != WORKBOOK && !isPack();
    }

    /** Whether a file of this type holds many captures. */
    boolean holdsMany() {
        return many;
    }

    /** The name without the ending that gives its type away. */
    static String withoutEnding(String name) {
        Matcher ending = of(name).ending.matcher(name);
        return ending.find() ? name.substring(0, ending.start()) : name;
    }
}
