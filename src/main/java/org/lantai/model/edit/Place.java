package org.lantai.model.edit;

/**
 * Where in a page something stands.
 *
 * @param part which text the offsets count in
 * @param index number of the block when {@code part} is {@link Part#BLOCK}, else 0
 * @param start first UTF-16 index of the place, 0-based
 * @param end UTF-16 index just behind it
 */
public record Place(Part part, int index, int start, int end) {
    /** The texts a place can stand in. */
    public enum Part {
        /** The captured bytes, offsets in bytes. */
        BYTES,
        /** The decoded source of the capture, before any repair. */
        SOURCE,
        TITLE,
        METADATA,
        /** The plain text of one block of the article. */
        BLOCK
    }

    public Place {
        if (index < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("no such place: " + part + " " + index + ", " + start + " to " + end);
        }
    }

    public static Place inBytes(int start, int end) {
        return new Place(Part.BYTES, 0, start, end);
    }

    public static Place inSource(int start, int end) {
        return new Place(Part.SOURCE, 0, start, end);
    }

    public static Place inBlock(int block, int start, int end) {
        return new Place(Part.BLOCK, block, start, end);
    }

    public static Place inTitle(int start, int end) {
        return new Place(Part.TITLE, 0, start, end);
    }

    /** The metadata as a whole: where a value has no offsets of its own. */
    public static Place inMetadata() {
        return new Place(Part.METADATA, 0, 0, 0);
    }
}
