package org.lantai.subjects.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the year of an expression that has one: of the common era, before it, of a reign, or by its distance. */
final class Years {
    /** The last year that texts name as a date; beyond lie quantities. */
    private static final int LAST = 2200;

    private final Lookup<List<String>> eras;
    private final Lookup<Words.Distance> words;

    /** @param eras the table of year counts, by name */
    Years(Lookup<List<String>> eras, Lookup<Words.Distance> words) {
        this.eras = eras;
        this.words = words;
    }

    /** Whether it names a year, even if that cannot be resolved. */
    static boolean isNamed(Hit hit) {
        return hit.has("year") || hit.has("era") || hit.has("ce") || hit.has("yearWord");
    }

    /** The year, 0 for 1 BCE; empty where it cannot be told or does not exist. */
    Optional<Integer> of(Hit hit, Setting setting) {
        if (hit.has("yearWord")) {
            return byDistance(words.get(hit.part("yearWord")), setting);
        }
        if (hit.has("era")) {
            return ofReign(eras.get(hit.part("era")), hit.number("eraYear"));
        }
        boolean before = hit.has("bc");
        int year = hit.has("year") ? hit.number("year") : hit.number("ce");
        return year < 1 || year > LAST ? Optional.empty() : Optional.of(before ? 1 - year : year);
    }

    /** Whether its months are not those of the common calendar. */
    boolean hasLunarMonths(Hit hit) {
        return hit.has("era") && eras.get(hit.part("era")).get(3).equals("lunar");
    }

    private static Optional<Integer> byDistance(Words.Distance distance, Setting setting) {
        Optional<Integer> base = distance.fromText()
                ? setting.last()
                        .filter(Period::isWithinOneYear)
                        .map(Period::from)
                        .map(LocalDate::getYear)
                : setting.published().year();
        return base.map(year -> year + distance.count());
    }

    private static Optional<Integer> ofReign(List<String> era, int count) {
        int year = Integer.parseInt(era.get(1)) + count - 1;
        return count < 1 || year > Math.min(LAST, Integer.parseInt(era.get(2))) ? Optional.empty() : Optional.of(year);
    }
}
