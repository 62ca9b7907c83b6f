package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

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

    /** Texts of such characters are folded without the normalizer. */
    @Property(tries = 1000)
    void foldsTextsOfUsualCharactersAsTheNormalizerDoes(
            @ForAll
                    @StringLength(max = 20)
                    @Chars({
                        '云', '龥', 'A', 'z', 'Ｂ', '５', '！', '，', '～', '。', '“', '》', '—', '·', ' ', '\u3000', '…', 'é'
                    })
                    String text) {
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        assertThat(Fold.key(text)).isEqualTo(unified.replace(" ", ""));
    }

    @Property(tries = 1000)
    void readsTheLettersOfUsualCharactersOffAsThoseOfTheKey(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({
                        '云', '龥', '\u9FB0', '\u9FFE', 'A', 'z', 'Ｂ', '５', '！', '，', '～', '“', '·', ' ', '\u3000', '…',
                        'é', '\u007F', '\u0001'
                    })
                    String text) {
        StringBuilder letters = new StringBuilder();
        Fold.key(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        assertThat(Fold.letters(text)).isEqualTo(letters.toString());
    }

    @Property(tries = 1000)
    void isItsOwnKey(@ForAll String name) {
        assertThat(Fold.key(Fold.key(name))).isEqualTo(Fold.key(name));
    }

    /** As many marks as Unicode's stream-safe text has are put in order, one more are not: that takes their square. */
    @Example
    void leavesMarksThatAreHeapedUp() {
        String marks = "\u0301\u0316".repeat(15);
        assertThat(Fold.key("B" + marks)).isEqualTo("b" + "\u0316".repeat(15) + "\u0301".repeat(15));
        assertThat(Fold.key("B" + marks + "\u0301")).isEqualTo("b" + marks + "\u0301");
    }
}
