package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;

class CataloguerPropertyTest {
    @Property(tries = 300)
    void doesNotDependOnTheOrderOfTheEntries(@ForAll("archives") List<Sample> samples, @ForAll Random random) {
        List<Entry> entries = samples.stream().map(Sample::entry).toList();
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        assertThat(new Cataloguer().catalog(shuffled, Vocabulary.none()))
                .isEqualTo(new Cataloguer().catalog(entries, Vocabulary.none()));
    }

    @Property(tries = 300)
    void losesNoCapture(@ForAll("archives") List<Sample> samples) {
        List<Entry> entries = samples.stream().map(Sample::entry).toList();
        Catalog catalog = new Cataloguer().catalog(entries, Vocabulary.none());
        assertThat(Stream.of(
                                catalog.entries().stream().map(Entry::key),
                                catalog.hidden().stream().map(Entry::key))
                        .flatMap(keys -> keys))
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(Entry::key).distinct().toList());
        Timeline timeline = catalog.timeline();
        assertThat(timeline.years().stream().mapToInt(Timeline.Year::count).sum()
                        + timeline.undated().size())
                .isEqualTo(catalog.entries().size());
    }

    @Provide
    Arbitrary<List<Sample>> archives() {
        return SampleArbitraries.archives();
    }
}
