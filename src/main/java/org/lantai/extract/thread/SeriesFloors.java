package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lantai.lexicon.MatchForm;

/** Reads the numbers of posts, and believes them where they rise from post to post. */
final class SeriesFloors {
    private static final Pattern BESIDE = Pattern.compile("(?:第\\s*)?(\\d{1,6})\\s*(?:楼|层)");
    private static final int LONGEST_AROUND = 12;

    private final List<Optional<Integer>> floors;
    private final Set<Integer> used = new HashSet<>();

    SeriesFloors(SeriesPieces pieces) {
        List<Optional<Integer>> all =
                read(pieces, line -> PostWords.number(line).or(() -> PostWords.word(line)));
        if (!rises(all)) {
            used.clear();
            all = read(pieces, PostWords::number);
        }
        if (!rises(all)) {
            used.clear();
            all = all.stream().map(f -> Optional.<Integer>empty()).toList();
        }
        floors = all;
    }

    private List<Optional<Integer>> read(SeriesPieces pieces, Function<String, Optional<Integer>> reader) {
        List<Optional<Integer>> all = new ArrayList<>();
        for (int unit = 0; unit < pieces.size(); unit++) {
            all.add(first(pieces.in(unit), reader));
        }
        return all;
    }

    private Optional<Integer> first(List<Placed> own, Function<String, Optional<Integer>> reader) {
        for (Placed placed : own) {
            Optional<Integer> floor = placed.isQuoted() ? Optional.empty() : floor(placed, reader);
            if (floor.isPresent()) {
                used.add(placed.number());
                return floor;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> floor(Placed placed, Function<String, Optional<Integer>> reader) {
        Element around = placed.piece().holder().parent();
        return reader.apply(placed.text())
                .or(() -> placed.piece().stamp().flatMap(stamp -> beside(stamp.rest())))
                .or(() -> Optional.ofNullable(around)
                        .filter(a -> !a.equals(placed.root()) && a.childNodeSize() <= 3)
                        .map(Element::text)
                        .filter(t -> t.length() <= LONGEST_AROUND && !t.equals(placed.text()))
                        .flatMap(reader));
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

    boolean isPiece(Placed placed) {
        return used.contains(placed.number());
    }

    int count() {
        return (int) floors.stream().filter(Optional::isPresent).count();
    }
}
