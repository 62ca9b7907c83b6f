package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FoldTest {
    @Example
    void takesNamesForTheSameThatAReaderTakesForTheSame() {
        assertThat(Fold.key("ＡＩ 技术")).isEqualTo(Fold.key("ai技术"));
        assertThat(Fold.key("云溪\u3000日报\u200B")).isEqualTo(Fold.key("云溪日报"));
        assertThat(Fold.key("５Ｇ")).isEqualTo(Fold.key("5g"));
        assertThat(Fold.key("Cafe\u0301")).isEqualTo(Fold.key("café"));
    }

    @Example
    void keepsDifferentNamesApart() {
        assertThat(Fold.key("云溪")).isNotEqualTo(Fold.key("雲溪"));
        assertThat(Fold.key("云溪日报")).isNotEqualTo(Fold.key("云溪·日报"));
    }

    @Example
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Fold.key("TITLE")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Example
    void isItsOwnKeyWhereASpaceHeldMarksApart() {
        assertThat(Fold.key(Fold.key("\u02D8\uFC5E"))).isEqualTo(Fold.key("\u02D8\uFC5E"));
    }

    @Property(tries = 1000)
    void isItsOwnKey(@ForAll String name) {
        assertThat(Fold.key(Fold.key(name))).isEqualTo(Fold.key(name));
    }
}
