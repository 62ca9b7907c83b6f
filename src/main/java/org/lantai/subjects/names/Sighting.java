package org.lantai.subjects.names;

/**
 * A run of characters that may be somebody's name.
 *
 * @param start its first character
 * @param end behind its last
 * @param score how much speaks for it, in nats
 * @param signed whether an office or a part before it, or an office or a verb behind it, tells of a person
 * @param byline whether it tells who wrote or photographed
 */
record Sighting(int start, int end, double score, boolean signed, boolean byline) {
    boolean overlaps(Sighting other) {
        return start < other.end && other.start < end;
    }

    Sighting with(double more) {
        return new Sighting(start, end, score + more, signed, byline);
    }
}
