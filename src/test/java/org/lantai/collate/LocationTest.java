package org.lantai.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;

class LocationTest {
    /** Each step is how far behind the one before it a character stands; 0 is one that was not found. */
    @Property
    void findsWhatGoingOverAllCharactersFinds(
            @ForAll @NotEmpty List<@IntRange(min = 0, max = 4) Integer> steps, @ForAll @IntRange(max = 60) int place) {
        int[] starts = new int[steps.size() + 1];
        int[] ends = new int[starts.length];
        int at = 3;
        for (int i = 0; i < steps.size(); i++) {
            at += steps.get(i);
            starts[i] = steps.get(i) == 0 ? -1 : at - 1;
            ends[i] = steps.get(i) == 0 ? -1 : at;
        }
        starts[steps.size()] = at;
        ends[steps.size()] = at + 1;
        Location location = new Location(starts, ends);
        assertThat(location.from(place)).isEqualTo(from(starts, place));
        assertThat(location.to(place)).isEqualTo(to(ends, place));
        assertThat(location.last()).isEqualTo(at + 1);
    }

    private static int from(int[] starts, int place) {
        int i = 0;
        while (i < starts.length && starts[i] < place) {
            i++;
        }
        return i;
    }

    private static int to(int[] ends, int place) {
        int i = ends.length;
        while (i > 0 && (ends[i - 1] < 0 || ends[i - 1] > place)) {
            i--;
        }
        return i;
    }
}
