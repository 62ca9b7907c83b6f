package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The text of elements that may be posts, each piece with where in its post it stands. */
final class SeriesPieces {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** A line that stands in so many tenths of the posts is one of the board. */
    private static final int TENTHS = 4;

    private final List<Element> units;
    private final List<List<Placed>> pieces = new ArrayList<>();
    private final Paths byName = new Paths(true);
    private final Paths byPlace = new Paths(false);

    /** In which posts each line stands; asked of few series, and empty until then. */
    private final Map<String, Set<Integer>> lines = new HashMap<>();

    SeriesPieces(Pieces page, List<Element> units) {
        this.units = units;
        for (int i = 0; i < units.size(); i++) {
            Element unit = units.get(i);
            int first = page.span(unit).first();
            List<Placed> own = new ArrayList<>();
            for (Piece piece : page.in(unit)) {
                own.add(new Placed(piece, first + own.size(), i, unit, this));
            }
            pieces.add(own);
        }
    }

    private static String form(String line) {
        return DIGITS.matcher(line).replaceAll("0");
    }

    int size() {
        return units.size();
    }

    List<Element> units() {
        return units;
    }

    /** The pieces of one of the posts. */
    List<Placed> in(int unit) {
        return pieces.get(unit);
    }

    List<Placed> all() {
        return pieces.stream().flatMap(List::stream).toList();
    }

    /** The ways to an element of a post. */
    List<String> paths(Element element, int unit) {
        Element root = units.get(unit);
        return List.of(byName.to(element, root), byPlace.to(element, root));
    }

    /** Whether the same line, numbers aside, stands in many of the posts. */
    boolean recurs(String line) {
        if (lines.isEmpty()) {
            all().forEach(p ->
                    lines.computeIfAbsent(form(p.text()), k -> new HashSet<>()).add(p.unit()));
        }
        int units = lines.getOrDefault(form(line), Set.of()).size();
        return units > 1 && 10 * units >= TENTHS * size();
    }
}
