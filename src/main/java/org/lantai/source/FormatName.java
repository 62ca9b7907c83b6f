package org.lantai.source;

import java.util.Arrays;

/** What people call the format of a file of captures. */
public final class FormatName {
    private FormatName() {}

    /** That of a file by its name; what lies in a pack goes by the pack. */
    public static String of(String file) {
        return Arrays.stream(file.split("/"))
                .map(CaptureType::of)
                .filter(CaptureType::isPack)
                .findFirst()
                .map(FormatName::of)
                .orElseGet(() -> of(CaptureType.of(file)));
    }

    private static String of(CaptureType type) {
        return switch (type) {
            case HTML, UNKNOWN, SIDECAR, IMAGE -> "HTML";
            case TEXT -> "plain text";
            case MARKDOWN -> "Markdown";
            case WARC -> "WARC";
            case MHTML -> "MHTML";
            case ZIP -> "ZIP, WACZ";
            case TAR -> "tar";
            case JSON_LINES -> "JSON Lines";
            case JSON -> "JSON";
            case TABLE -> "table";
            case WORKBOOK -> "workbook";
        };
    }
}
