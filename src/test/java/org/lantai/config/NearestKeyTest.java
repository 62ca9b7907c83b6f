package org.lantai.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;

class NearestKeyTest {
    private static final List<String> KEYS = List.of("title", "description", "baseUrl", "script", "theme", "publisher");

    @Property(tries = 300)
    void forgivesOneWrongLetterAnywhere(
            @ForAll @IntRange(max = 5) int key, @ForAll @IntRange(max = 4) int at, @ForAll @AlphaChars char letter) {
        String known = KEYS.get(key);
        StringBuilder replaced = new StringBuilder(known);
        replaced.setCharAt(at, letter);
        assertThat(NearestKey.of(replaced.toString(), KEYS)).hasValue(known);
        assertThat(NearestKey.of(new StringBuilder(known).deleteCharAt(at).toString(), KEYS))
                .hasValue(known);
        assertThat(NearestKey.of(new StringBuilder(known).insert(at, letter).toString(), KEYS))
                .hasValue(known);
    }

    @Example
    void suggestsNothingFarFetched() {
        assertThat(NearestKey.of("zzzzzz", KEYS)).isEmpty();
        assertThat(NearestKey.of("title", List.of())).isEmpty();
    }

    @Example
    void takesTheFirstInTheAlphabetOfTwoEquallyNear() {
        assertThat(NearestKey.of("dats", List.of("datz", "data"))).hasValue("data");
    }
}
