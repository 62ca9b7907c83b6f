package org.lantai.extract.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.extract.thread.Ways.Both;

/** The text of elements that may be posts, each piece with where in its post it stands. */
final class SeriesPieces {
    /** A line that stands in so many tenths of the posts is one of the board. */
    private static final int TENTHS = 4;

    private final Pieces page;
    private final List<Holder> units;
    private final Ways ways = new Ways();

    /** In which posts each line stands; asked of few series, and empty until then. */
    private final Map<String, Set<Integer>> lines = new HashMap<>();

    SeriesPieces(Pieces page, List<Holder> units) {
        this.page = page;
        this.units = units;
    }

    int size() {
        return units.size();
    }

    List<Holder> units() {
        return units;
    }

    /** The pieces of one of the posts. */
    List<Piece> in(int unit) {
        return page.in(units.get(unit));
    }

    /** The ways to the element in which a piece of a post stands. */
    Both ways(Piece piece, int unit) {
        return ways(piece.holder(), unit);
    }

    /** The ways to an element of a post. */
    Both ways(Holder holder, int unit) {
        return ways.to(holder, units.get(unit));
    }

    /** Whether it stands in what is quoted from another post. */
    boolean isQuoted(Piece piece, int unit) {
        return piece.isQuoted(units.get(unit));
    }

    /** Whether the same line, numbers aside, stands in many of the posts. */
    boolean recurs(Piece line) {
        if (lines.isEmpty()) {
            for (int unit = 0; unit < size(); unit++) {
                for (Piece piece : in(unit)) {
                    lines.computeIfAbsent(piece.form(), k -> new HashSet<>()).add(unit);
                }
            }
        }
        int units = lines.getOrDefault(line.form(), Set.of()).size();
        return units > 1 && 10 * units >= TENTHS * size();
    }
}
