package org.lantai.render.index;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.Division.Rank;
import org.lantai.lexicon.Gazetteer;
import org.lantai.lexicon.MatchForm;

/** Takes apart what a place lies in: 安徽省安庆市 is a city of a province. */
final class PlacesAbove {
    private static final Set<Rank> HIGHEST = Set.of(Rank.COUNTRY, Rank.PROVINCE);
    private static final Set<Rank> SECOND = Set.of(Rank.PREFECTURE, Rank.COUNTY);

    private final Gazetteer gazetteer = new Gazetteer();

    /** Whether a place is a province or a country. */
    boolean isHighest(String name) {
        return has(name, HIGHEST);
    }

    /** The province or country; all of it where the gazetteer knows none. */
    String province(String within) {
        return beginning(within, 0, HIGHEST).orElse(within);
    }

    /** The same with the city in it, as far as it tells one. */
    String city(String within) {
        return beginning(within, province(within).length(), SECOND).orElse(within);
    }

    private Optional<String> beginning(String within, int from, Set<Rank> ranks) {
        return IntStream.rangeClosed(from + 2, within.length())
                .filter(end -> has(within.substring(from, end), ranks))
                .mapToObj(end -> within.substring(0, end))
                .findFirst();
    }

    private boolean has(String name, Set<Rank> ranks) {
        return gazetteer.full(MatchForm.of(name)).stream().map(Division::rank).anyMatch(ranks::contains);
    }
}
