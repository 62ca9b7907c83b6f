package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.extract.furniture.HostLines.Place;
import org.lantai.extract.furniture.RecurringLine.Kind;

/** Each threshold at its edge. */
class RecurrenceTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, articles, with address, in so many, voices, place
                "SITE, 12, true, 6, 0, ANYWHERE",
                "SITE, 13, true, 6, 0, -",
                "SITE, 6, true, 5, 0, -",
                "SITE, 5, true, 5, 0, ANYWHERE",
                "SITE, 5, true, 4, 0, -",
                "SITE, 3, true, 3, 0, ANYWHERE",
                "SITE, 2, true, 2, 0, -",
                "PROMPT, 40, true, 6, 0, ANYWHERE",
                "PROMPT, 40, true, 5, 0, -",
                "SENTENCE, 12, true, 6, 0, EDGE",
                "PIECE, 6, true, 6, 0, EDGE",
                "PIECE, 5, true, 5, 0, -",
                "READER, 6, true, 6, 0, CLOSING",
                "SHORT, 10, true, 9, 2, BEYOND",
                "SHORT, 10, true, 9, 3, EDGE",
                "SHORT, 10, true, 8, 3, BEYOND",
                "SHORT, 5, true, 5, 5, BEYOND",
                "TEXT, 10, true, 10, 9, -",
                "SITE, 5, false, 5, 0, -",
                "SITE, 15, false, 9, 0, ANYWHERE",
                "SITE, 15, false, 8, 0, -",
                "PROMPT, 15, false, 8, 0, -",
            })
    void asksForAsMuchAsALineOfItsKindNeeds(
            Kind kind, int articles, boolean address, int count, int voices, String place) {
        Optional<Place> wanted = Arrays.stream(Place.values())
                .filter(p -> p.name().equals(place))
                .findFirst();

        assertThat(new Recurrence(articles, address).place(kind, false, count, voices))
                .isEqualTo(wanted);
    }

    @Test
    void aTemplateGoesFromTheOutsideOfAnything() {
        assertThat(new Recurrence(8, true).place(Kind.SHORT, true, 8, 0)).contains(Place.OUTSIDE);
    }
}
