package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;

class TagVariantsTest {
    /** Each given tag in as many documents as it has stars behind it. */
    private static List<String> pairs(String... tags) {
        List<Entry> entries = new ArrayList<>();
        for (String tag : tags) {
            String name = tag.replace("*", "");
            for (int i = 0; i < tag.length() - name.length(); i++) {
                entries.add(Sample.of(name + i + ".html").keywords(name).entry());
            }
        }
        return TagVariants.among(new Cataloguer().catalog(entries, Vocabulary.none())).stream()
                .map(pair -> pair.more().label() + " " + pair.fewer().label())
                .toList();
    }

    @Test
    void tagsThatReadAlikeLookLikeOne() {
        assertThat(pairs("渡工*", "度工**", "篾匠*")).containsExactly("度工 渡工");
    }

    @Test
    void tagsThatDifferByACharacterLookLikeOne() {
        assertThat(pairs("防汛办公室**", "防汛办公*")).containsExactly("防汛办公室 防汛办公");
        assertThat(pairs("清漪江大桥*", "清漪河大桥**")).containsExactly("清漪河大桥 清漪江大桥");
        assertThat(pairs("县志办公室*", "县志办室**", "乡志办公室*")).containsExactlyInAnyOrder("县志办室 县志办公室", "县志办公室 乡志办公室");
    }

    @Test
    void shortTagsDifferByACharacterAsAMatterOfCourse() {
        assertThat(pairs("水利*", "水文*", "水*", "水利局*", "气象站*")).isEmpty();
    }

    @Test
    void noPairIsNamedTwice() {
        assertThat(pairs("石磨村志*", "石墨村志*")).hasSize(1);
    }
}
