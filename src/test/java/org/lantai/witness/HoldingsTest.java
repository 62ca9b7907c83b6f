package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;

class HoldingsTest {
    private static final String LEDE = "四月一日，渡口镇老街修缮工程开工。";
    private static final String STREET = "老街沿着河岸铺开，石板路有三里长，居民多数姓程。";
    private static final String END = "街口还要立一块石碑，刻上捐资人的姓名。";
    private static final String NOTE = "编者按：这篇旧闻写的是渡口，读来仍觉亲切。";
    private static final String PUT_IN = "春季新茶上市，买三送一，欢迎来店里品尝挑选。";

    @Test
    void whatLacksTheFirstOrLastParagraphIsNotComplete() {
        List<Holding> holdings = holdings(List.of(LEDE, STREET, END), List.of(STREET, END), List.of(LEDE, STREET));
        assertThat(holdings).extracting(Holding::missing).containsExactly(0, 15, 17);
    }

    @Test
    void aSignatureCountsToo() {
        assertThat(holdings(List.of(STREET, "渡口镇供电所"), List.of(STREET)))
                .extracting(Holding::missing)
                .containsExactly(0, 6);
    }

    @Test
    void linesOfTheSiteAndNotesAreForeign() {
        List<Holding> holdings = holdings(List.of(STREET, END), List.of(NOTE, STREET, END));
        assertThat(holdings).extracting(Holding::missing).containsExactly(0, 0);
        assertThat(holdings.get(0).foreign()).isZero();
        assertThat(holdings.get(1).foreign()).isPositive();
    }

    @Test
    void whatOneOfThreeHasInBetweenWasPutIn() {
        List<Holding> holdings =
                holdings(List.of(LEDE, STREET, END), List.of(LEDE, PUT_IN, STREET, END), List.of(LEDE, STREET, END));
        assertThat(holdings).extracting(Holding::missing).containsOnly(0);
        assertThat(holdings.get(1).foreign()).isPositive();
    }

    @Test
    void whatOneOfTwoHasInBetweenTheOtherMayHaveLost() {
        assertThat(holdings(List.of(LEDE, PUT_IN, END), List.of(LEDE, END)))
                .extracting(Holding::missing)
                .containsExactly(0, 19);
    }

    @SafeVarargs
    private static List<Holding> holdings(List<String>... texts) {
        List<Sample> samples = IntStream.range(0, texts.length)
                .mapToObj(i -> Sample.of("f" + i).title("老街开工").text(texts[i].toArray(String[]::new)))
                .toList();
        Specimens specimens =
                new Specimens(samples.stream().map(Sample::entry).toList(), Map.of(), WitnessSamples.texts(samples));
        Stream<Specimen> all = IntStream.range(0, texts.length).mapToObj(specimens::of);
        Holdings holdings = Holdings.of(all);
        return IntStream.range(0, texts.length)
                .mapToObj(i -> holdings.of(specimens.of(i)))
                .toList();
    }
}
