package org.lantai.model;

import java.util.Comparator;

/**
 * Where a capture is kept: in which file, and of a file that holds many as which of its records. Counted as a person
 * counts who looks into the file: the first record of a WARC, whatever it holds, and the first line of JSON Lines, be it
 * blank, are number 1. So a line that an editor shows, and the record that a tool for WARCs lists, are the one meant.
 *
 * @param file the file as the user knows it, with {@code /} between folders: relative to the archive, or as named on the
 *     command line
 * @param record number of the record or line, from 1; 0 where the file as a whole is meant
 */
public record CapturePlace(String file, int record) implements Comparable<CapturePlace> {
    private static final Comparator<CapturePlace> ORDER =
            Comparator.comparing(CapturePlace::file).thenComparingInt(CapturePlace::record);

    public CapturePlace {
        if (record < 0) {
            throw new IllegalArgumentException("records are counted from 1: " + record);
        }
    }

    /** A file that is one capture, or of which no record is meant. */
    public static CapturePlace ofFile(String file) {
        return new CapturePlace(file, 0);
    }

    /** The same without the folders. */
    public CapturePlace name() {
        return new CapturePlace(file.substring(file.lastIndexOf('/') + 1), record);
    }

    /**
     * The form in which keys of the ledger hold it, from which ids are derived. They count from 0, and call a whole file
     * its record 0; as every id that was ever promised, that stays.
     */
    public String key() {
        return file + "#" + Math.max(0, record - 1);
    }

    @Override
    public int compareTo(CapturePlace other) {
        return ORDER.compare(this, other);
    }

    /** For people, in any language: {@code captures/a.html}, {@code captures/a.warc.gz #3}. */
    @Override
    public String toString() {
        return record == 0 ? file : file + " #" + record;
    }
}
