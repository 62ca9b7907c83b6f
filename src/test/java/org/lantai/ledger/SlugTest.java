package org.lantai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "乡村振兴, xiang-cun-zhen-xing",
        "鄉村振興, xiang-cun-zhen-xing",
        "长三角, chang-san-jiao",
        "長三角, chang-san-jiao",
        "著陸, zhuo-lu",
        "“六稳”“六保”, liu-wen-liu-bao",
        "COVID-19 防控, covid-19-fang-kong",
        "Ｃafé, cafe",
        "CON, con-2"
    })
    void readsAloudInAscii(String label, String slug) {
        assertThat(Slug.of(label, taken -> false)).isEqualTo(slug);
    }

    @Test
    void givesANameThatCannotBeReadOneThatStays() {
        String slug = Slug.of("Ωμέγα", taken -> false);
        assertThat(slug).matches("[0-9a-z]{9}").isEqualTo(Slug.of("Ωμέγα", taken -> false));
    }

    @Test
    void cutsLongNamesBehindASyllable() {
        assertThat(Slug.of("庄".repeat(20), taken -> false)).isEqualTo("zhuang" + "-zhuang".repeat(7));
        assertThat(Slug.of("庄".repeat(20), Set.of("zhuang" + "-zhuang".repeat(7))::contains))
                .isEqualTo("zhuang" + "-zhuang".repeat(7) + "-2");
    }

    @Property
    void isAlwaysASlugAndNeverTaken(@ForAll String first, @ForAll String second) {
        Set<String> taken = new HashSet<>();
        for (String label : new String[] {first, second, first, first + second}) {
            String slug = Slug.of(label, taken::contains);
            assertThat(slug).matches(Slug::isSlug);
            assertThat(taken.add(slug)).isTrue();
        }
    }

    @Test
    void leavesTheFoldersOfOtherScriptsFree() {
        assertThat(Slug.of("zh-Hant", taken -> false)).isEqualTo("zh-hant-2");
        assertThat(Slug.of("zh TW", taken -> false)).isEqualTo("zh-tw-2");
    }
}
