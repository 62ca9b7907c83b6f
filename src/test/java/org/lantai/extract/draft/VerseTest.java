package org.lantai.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerseTest {
    private static List<Verse.Line> lines(String... lines) {
        List<Verse.Line> all = new ArrayList<>();
        for (String line : lines) {
            String text = line.replace("　", "");
            int blanks = line.length() - text.length();
            all.add(new Verse.Line(text.length(), text.charAt(text.length() - 1), 2 * blanks));
        }
        return all;
    }

    @Test
    void linesThatBeginFurtherInByTurnsAreAStanza() {
        assertThat(Verse.isStanza(lines("风来", "　带着盐", "船来"))).isTrue();
        assertThat(Verse.indents(lines("　风来", "　　　带着盐", "　船来"))).containsExactly("", "　　", "");
    }

    @Test
    void aTitleAboveItsParagraphsIsNone() {
        assertThat(Verse.isStanza(lines("启事", "　　今日停船。", "　　明日照开。"))).isFalse();
    }

    @Test
    void paragraphsAreNoneUnlessAThirdBreaksOffAmidASentence() {
        assertThat(Verse.isStanza(lines("　　水退了。", "　　船来了。", "　　灯亮了。"))).isFalse();
        assertThat(Verse.isStanza(lines("　　水退了，", "　　船来了。", "　　灯亮了。"))).isTrue();
        assertThat(Verse.isStanza(lines("　　水退了，", "　　船来了。", "　　灯亮了。", "　　人散了。")))
                .isFalse();
    }

    @Test
    void linesOfMoreThanTwentyCharactersAreNone() {
        assertThat(Verse.isStanza(lines("　　" + "水".repeat(19) + "，", "　　船来了，", "　　灯亮了，")))
                .isTrue();
        assertThat(Verse.isStanza(lines("　　" + "水".repeat(20) + "，", "　　船来了，", "　　灯亮了，")))
                .isFalse();
    }

    @Test
    void aLineTenCharactersInStandsAtTheRight() {
        assertThat(Verse.isFarIn(Verse.indent("　".repeat(10)))).isTrue();
        assertThat(Verse.isFarIn(Verse.indent("　".repeat(9) + "\u00A0"))).isFalse();
    }
}
