package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchKeyTest {
    @Test
    void scriptWidthAndLetterCaseDoNotCount() {
        assertThat(SearchKey.of("鷺渡大橋５Ｇ ＡＢＣ")).isEqualTo("鹭渡大桥5gabc").isEqualTo(SearchKey.of("鹭渡大桥 5G abc"));
    }

    @Test
    void whiteSpaceQuotationMarksAndAccentsAreLeftOut() {
        assertThat(SearchKey.of("“三地　一区”、「Café\u200B」\n'é'")).isEqualTo("三地一区、cafee");
    }

    @Test
    void otherPunctuationStays() {
        assertThat(SearchKey.of("好，的。（一）")).isEqualTo("好,的。(一)");
    }

    @Property
    void theKeyOfAJoinedTextIsItsPartsKeysJoined(@ForAll String first, @ForAll String second) {
        boolean parted = !first.isEmpty()
                && !second.isEmpty()
                && Character.isSurrogatePair(first.charAt(first.length() - 1), second.charAt(0));
        if (!parted) {
            assertThat(SearchKey.of(first + second)).isEqualTo(SearchKey.of(first) + SearchKey.of(second));
        }
    }

    @Property
    void aKeyIsItsOwnKey(@ForAll String text) {
        assertThat(SearchKey.of(SearchKey.of(text))).isEqualTo(SearchKey.of(text));
    }
}
