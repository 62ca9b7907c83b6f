package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;

class NameMergerTest {
    private static final Vocabulary NONE = Vocabulary.none();

    private static NameIndexes indexes(Vocabulary vocabulary, String... texts) {
        List<Entry> entries = IntStream.range(0, texts.length)
                .mapToObj(i -> Sample.of(i + ".html").text(texts[i]).entry())
                .toList();
        return NameMerger.merge(entries, vocabulary);
    }

    private static List<IndexTerm> tags(List<IndexLetter> letters) {
        return letters.stream().flatMap(letter -> letter.tags().stream()).toList();
    }

    @Test
    void countsANameOnceInWhateverScript() {
        NameIndexes indexes = indexes(NONE, "县长陈国宾表示同意。", "縣長陳國賓表示同意。", "县长陈国宾表示反对。");
        assertThat(tags(indexes.people())).singleElement().satisfies(person -> {
            assertThat(person.label()).isEqualTo("陈国宾");
            assertThat(person.variants()).containsExactly("陳國賓");
            assertThat(person.entries()).hasSize(3);
        });
    }

    @Test
    void putsTheCommonestOfficeFirst() {
        NameIndexes indexes = indexes(NONE, "镇长周小满表示同意。", "县长周小满表示同意。", "县长周小满表示反对。");
        assertThat(tags(indexes.people()))
                .singleElement()
                .extracting(IndexTerm::details)
                .isEqualTo(List.of("县长", "镇长"));
    }

    @Test
    void leavesOutWhatTheArchivistIgnores() {
        Vocabulary vocabulary = new Vocabulary(List.of(), List.of("周小滿"));
        assertThat(indexes(vocabulary, "县长周小满表示同意。").people()).isEmpty();
    }

    @Test
    void countsTheNamesOfOneTagAsOne() {
        Vocabulary vocabulary = new Vocabulary(
                List.of(new Vocabulary.Term("周树仁", List.of("周豫材"), List.of(), Optional.empty())), List.of());
        assertThat(tags(indexes(vocabulary, "校长周豫材表示同意。", "校长周树仁表示同意。").people()))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.label()).isEqualTo("周树仁");
                    assertThat(person.variants()).contains("周豫材");
                });
    }

    @Test
    void putsNamesUnderTheLetterTheyAreReadWith() {
        NameIndexes indexes = indexes(NONE, "县长单玉梅表示同意。重庆下了雨，安徽没有。");
        assertThat(indexes.people()).extracting(IndexLetter::letter).containsExactly("S");
        assertThat(indexes.places()).extracting(IndexLetter::letter).containsExactly("A", "C");
    }

    @Test
    void givesShortNamesOfOrganisationsAsVariants() {
        assertThat(tags(indexes(NONE, "国家发改委发了通知。").organisations()))
                .singleElement()
                .satisfies(organ -> {
                    assertThat(organ.label()).isEqualTo("国家发展和改革委员会");
                    assertThat(organ.variants()).containsExactly("国家发改委");
                    assertThat(organ.details()).isEmpty();
                });
    }
}
