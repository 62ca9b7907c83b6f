package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;

/** Reads the numbers of posts, and believes them where they rise from post to post. */
final class SeriesFloors {
    private static final Pattern BESIDE = Pattern.compile("(?:第\\s*)?(\\d{1,6})\\s*(?:楼|层)");

    private final List<Optional<Integer>> floors;
    private final Set<Integer> used = new HashSet<>();

    SeriesFloors(SeriesPieces pieces) {
        List<Optional<Integer>> all = read(
                pieces,
                piece -> piece.floor().or(piece::word),
                line -> PostWords.number(line).or(() -> PostWords.word(line)));
        if (!rises(all)) {
            used.clear();
            all = read(pieces, Piece::floor, PostWords::number);
        }
        if (!rises(all)) {
            used.clear();
            all = all.stream().map(f -> Optional.<Integer>empty()).toList();
        }
        floors = all;
    }

    private List<Optional<Integer>> read(
            SeriesPieces pieces,
            Function<Piece, Optional<Integer>> ofPiece,
            Function<String, Optional<Integer>> ofLine) {
        List<Optional<Integer>> all = new ArrayList<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            Holder root = pieces.units().get(unit);
            all.add(first(pieces.in(unit), root, piece -> floor(piece, root, ofPiece, ofLine)));
        }
        return all;
    }

    private Optional<Integer> first(List<Piece> own, Holder root, Function<Piece, Optional<Integer>> reader) {
        for (Piece piece : own) {
            Optional<Integer> floor = piece.isQuoted(root) ? Optional.empty() : reader.apply(piece);
            if (floor.isPresent()) {
                used.add(piece.number());
                return floor;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> floor(
            Piece piece,
            Holder root,
            Function<Piece, Optional<Integer>> ofPiece,
            Function<String, Optional<Integer>> ofLine) {
        return ofPiece.apply(piece)
                .or(() -> piece.stamp().flatMap(stamp -> beside(stamp.rest())))
                .or(() -> isAtTop(piece.holder(), root)
                        ? Optional.empty()
                        : piece.line().filter(line -> !line.equals(piece.text())).flatMap(ofLine));
    }

    /** Whether nothing but the post itself is around an element. */
    private static boolean isAtTop(Holder holder, Holder root) {
        return root.equals(holder.around());
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
