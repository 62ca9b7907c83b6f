package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;

/** Reads the numbers of posts, and believes them where they rise from post to post. */
final class SeriesFloors {
    private static final Pattern BESIDE = Pattern.compile("(?:第\\s*)?(\\d{1,6})\\s*(?:楼|层)");

    private final List<Optional<Integer>> floors;
    private final Set<Integer> used = new HashSet<>();

    SeriesFloors(SeriesPieces pieces) {
        List<Optional<Integer>> all = read(pieces, true);
        if (!rises(all)) {
            used.clear();
            all = read(pieces, false);
        }
        if (!rises(all)) {
            used.clear();
            all = all.stream().map(f -> Optional.<Integer>empty()).toList();
        }
        floors = all;
    }

    /** @param words whether words are numbers too */
    private List<Optional<Integer>> read(SeriesPieces pieces, boolean words) {
        List<Optional<Integer>> all = new ArrayList<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            all.add(first(pieces.in(unit), pieces.units().get(unit), words));
        }
        return all;
    }

    private Optional<Integer> first(List<Piece> own, Holder root, boolean words) {
        for (Piece piece : own) {
            Optional<Integer> floor = piece.isQuoted(root) ? Optional.empty() : floor(piece, root, words);
            if (floor.isPresent()) {
                used.add(piece.number());
                return floor;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> floor(Piece piece, Holder root, boolean words) {
        Optional<Integer> own = piece.floor().number(words);
        Optional<Integer> floor = own.isPresent() ? own : piece.stamp().flatMap(stamp -> beside(stamp.rest()));
        // Nothing but the post itself is around what stands at its top.
        return floor.isPresent() || root.equals(piece.holder().around())
                ? floor
                : piece.floorOfLine().number(words);
    }

    private static Optional<Integer> beside(String rest) {
        Matcher m = BESIDE.matcher(MatchForm.of(rest));
        return m.find() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
    }

    private static boolean rises(List<Optional<Integer>> floors) {
        int last = -1;
        for (Optional<Integer> floor : floors) {
            if (floor.isPresent() && floor.get() <= last) {
                return false;
            }
            last = floor.orElse(last);
        }
        return true;
    }

    Optional<Integer> of(int unit) {
        return floors.get(unit);
    }

    boolean isPiece(Piece piece) {
        return used.contains(piece.number());
    }

    int count() {
        return (int) floors.stream().filter(Optional::isPresent).count();
    }
}
