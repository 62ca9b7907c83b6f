package org.lantai.extract.furniture;

import java.util.Optional;
import org.lantai.extract.furniture.HostLines.Place;
import org.lantai.extract.furniture.RecurringLine.Kind;

/**
 * How often a line must recur to be furniture of its host, and where it then goes from.
 *
 * @param articles how many articles of the host were looked at
 * @param hasAddress whether they are known to be of one host: captures of a folder may be of any
 */
record Recurrence(int articles, boolean hasAddress) {
    /** Three notices of one office agree in more than their furniture; of fewer articles all must have a line. */
    static final int MANY = 6;

    /** A line that is no prompt must stand in every second article. */
    private static final double SHARE = 0.5;

    /** In a folder, where an archivist may have put what belongs together, in three of five. */
    private static final double FOLDER_SHARE = 0.6;

    /**
     * A line that says nothing of what it is must stand in nearly all articles, of so many who write or publish: a motto
     * is that of one.
     */
    private static final double NEARLY_ALL = 0.9;

    private static final int VOICES = 3;

    /**
     * Where a line goes from; empty where it stays.
     *
     * @param template whether it is a form that is filled in
     * @param count how many articles it stands in
     * @param voices how many authors or sources these name
     */
    Optional<Place> place(Kind kind, boolean template, int count, int voices) {
        if (!isEnough(kind, count)) {
            return Optional.empty();
        }
        return switch (kind) {
            case PROMPT, SITE -> Optional.of(Place.ANYWHERE);
            case READER -> Optional.of(Place.CLOSING);
            case SENTENCE -> Optional.of(Place.EDGE);
            case PIECE -> articles < MANY ? Optional.empty() : Optional.of(Place.EDGE);
            case SHORT -> Optional.of(nearlyAll(count, voices) ? Place.EDGE : template ? Place.OUTSIDE : Place.BEYOND);
            case TEXT -> Optional.empty();
        };
    }

    private boolean nearlyAll(int count, int voices) {
        return articles >= MANY && voices >= VOICES && count >= NEARLY_ALL * articles;
    }

    private boolean isEnough(Kind kind, int count) {
        if (articles < MANY) {
            return hasAddress && count == articles && count >= FurnitureSurvey.FEWEST;
        }
        double share = !hasAddress ? FOLDER_SHARE : kind == Kind.PROMPT ? 0 : SHARE;
        return count >= MANY && count >= share * articles;
    }
}
