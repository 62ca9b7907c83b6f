package org.lantai.catalog;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random archives, small enough for keys, tags and sources to coincide. */
public final class SampleArbitraries {
    private SampleArbitraries() {}

    /** Captures with files of their own, some of one address, some withheld, some without date. */
    public static Arbitrary<List<Sample>> archives() {
        return samples().list().ofMaxSize(12).uniqueElements(sample -> sample.file() + sample.record());
    }

    private static Arbitrary<Sample> samples() {
        Arbitrary<Sample> places = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(
                                "", "http://yunxi.example/1", "http://yunxi.example/2", "http://yunxi.example/3"),
                        Arbitraries.of("", "2019", "2020-01-02"))
                .as((file, record, url, captured) -> {
                    Sample sample = Sample.of("f" + file).record(record).captured(captured);
                    return url.isEmpty() ? sample : sample.url(url);
                });
        Arbitrary<Set<String>> tags =
                Arbitraries.of("长三角", "5G", "5g", "五级", "伍级", "水利").set().ofMaxSize(3);
        return Combinators.combine(
                        places,
                        tags,
                        Arbitraries.of("", "云溪日报", "云溪 日报", "云西日报"),
                        Arbitraries.of("", "2020", "2020-05", "2020-05-07", "2021-01-01"),
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.integers().between(0, 9))
                .as((place, names, source, date, title, hide) -> {
                    Sample sample = place.tags(names.toArray(String[]::new))
                            .source(source)
                            .date(date)
                            .title(title);
                    return hide == 0 ? sample.hidden() : sample;
                });
    }
}
