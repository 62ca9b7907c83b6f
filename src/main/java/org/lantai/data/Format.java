package org.lantai.data;

/** The formats of the data. */
public enum Format {
    CSV("csv", "text/csv"),
    JSON_LINES("jsonl", "application/jsonl"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How names of such files end. */
    public String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
