package org.lantai.model;

/**
 * How ids are spread over files by their first characters; these are spread evenly.
 *
 * @param length how many characters tell the files apart
 */
public record IdShards(int length) {
    private static final int CHARACTERS = 29;

    private static final String ALL = "all";

    /**
     * For so many ids.
     *
     * @param most how many of them a file may have, on average
     */
    public static IdShards of(int ids, int most) {
        int length = 0;
        for (long room = most; room < ids; room *= CHARACTERS) {
            length++;
        }
        return new IdShards(length);
    }

    /** The name of the file that has an id. */
    public String name(DocumentId id) {
        return length == 0 ? ALL : id.value().substring(0, length);
    }
}
