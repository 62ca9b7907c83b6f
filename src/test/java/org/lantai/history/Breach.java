package org.lantai.history;

import java.util.Optional;

/**
 * A promise that is not kept.
 *
 * @param path the address
 * @param what how it is broken
 * @param point the point that the rule belongs to, where it is one of many histories; empty for what no history excuses
 */
record Breach(String path, String what, Optional<Point> point) {
    static Breach of(String path, String what) {
        return new Breach(path, what, Optional.empty());
    }

    static Breach of(Point point, String path, String what) {
        return new Breach(path, what, Optional.of(point));
    }

    @Override
    public String toString() {
        return path + ": " + what;
    }
}
