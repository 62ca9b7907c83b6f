package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;
import org.lantai.subjects.Entry;

class LineageTest {
    @Test
    void isInTheOrderOfPublicationThenOfCaptureThenOfKeys() {
        List<Entry> entries = Stream.of(
                        at("z").date("2015-03"),
                        at("y").date("2015-03-01").captured("2020-01-01"),
                        at("x").date("2015-03-01").captured("2021-01-01"),
                        at("a").date("2015-03-01"),
                        at("b").date("2015-03-01"),
                        at("w").captured("2016-01-01"),
                        at("v").date("2018"),
                        at("u"))
                .map(Sample::entry)
                .toList();
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.reverse(shuffled);

        assertThat(Lineage.of(shuffled).documents()).isEqualTo(entries);
    }

    @Test
    void knowsWhatIsBeforeAndAfterEach() {
        List<Entry> entries = Stream.of("2015", "2018", "2023")
                .map(year -> at("of" + year).date(year).entry())
                .toList();
        Lineage lineage = Lineage.of(entries);

        assertThat(lineage.before(entries.get(0))).isEmpty();
        assertThat(lineage.after(entries.get(0))).containsExactly(entries.get(1), entries.get(2));
        assertThat(lineage.before(entries.get(2))).containsExactly(entries.get(0), entries.get(1));
        assertThat(lineage.neighbours(entries.get(0))).containsExactly(entries.get(1));
        assertThat(lineage.neighbours(entries.get(1))).containsExactly(entries.get(0), entries.get(2));
    }

    @Test
    void isNoneWhereOnlyOneOfThemIsShown() {
        List<Entry> entries = Stream.of("2015", "2018")
                .map(year -> at("of" + year).date(year).entry())
                .toList();
        Lineage lineage = Lineage.of(entries);
        Map<String, Entry> shown = entries.stream().collect(Collectors.toMap(Entry::key, entry -> entry));

        assertThat(lineage.among(shown)).contains(lineage);
        assertThat(lineage.among(Map.of(entries.get(0).key(), entries.get(0)))).isEmpty();
    }

    private static Sample at(String host) {
        return Sample.of(host + ".html").url("http://" + host + ".example/");
    }
}
