package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CharsTest {
    @Example
    void knowsChineseCharactersAlsoRareOnes() {
        assertThat("云溪〇㐀龥𠀀豈".codePoints()).allMatch(Chars::isHan);
    }

    @Example
    void takesNothingElseForChinese() {
        assertThat("aé1，。、「々〡あア한①㈠ \u3000·…—★Ａ１\uE000\uFFFD".codePoints().filter(c -> c != '〡'))
                .noneMatch(Chars::isHan);
    }

    @Example
    void countsCharactersNotTheirHalves() {
        assertThat(Chars.countHan("云溪a𠀀，b")).isEqualTo(3);
        assertThat(Chars.countHan("")).isZero();
    }

    @Example
    void knowsTheBlanksThatPagesUse() {
        assertThat(" \t\n\r\u00A0\u3000\u2003\u200B\u200C\u200D\u2060\uFEFF\u2028".codePoints())
                .allMatch(Chars::isBlank);
        assertThat("a云，·-".codePoints()).noneMatch(Chars::isBlank);
    }

    @Example
    void stripsBlanksAtTheEndsOnly() {
        assertThat(Chars.strip("\uFEFF\u3000\u3000云 溪\u00A0\n")).isEqualTo("云 溪");
        assertThat(Chars.strip(" \u3000")).isEmpty();
        assertThat(Chars.strip("")).isEmpty();
    }

    @Property(tries = 1000)
    void leavesNoBlankAtAnEndAndLosesNothingElse(@ForAll String text) {
        String stripped = Chars.strip(text);
        assertThat(text).contains(stripped);
        assertThat(text.replace(stripped, "").codePoints()).allMatch(c -> stripped.isEmpty() ? Chars.isBlank(c) : true);
        if (!stripped.isEmpty()) {
            assertThat(Chars.isBlank(stripped.charAt(0))).isFalse();
            assertThat(Chars.isBlank(stripped.charAt(stripped.length() - 1))).isFalse();
        }
        assertThat(Chars.strip(stripped)).isEqualTo(stripped);
    }
}
