package org.lantai.witness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.sketch.PlainText;

class AlignmentTest {
    @Test
    void findsWhatStandsInThePlaceOfWhat() {
        assertThat(differences("馆长阮怀瑾说，原件仍在库房里。", "馆长钟淑仪说，原件仍将在库房里。")).containsExactly("阮怀瑾/钟淑仪", "/将");
    }

    @Test
    void takesNoWordForTheSameByOneCharacterInIt() {
        assertThat(differences("记者方守成昨日到访", "记者罗守义昨日到访")).containsExactly("方守成/罗守义");
    }

    @Test
    void overlooksPunctuationWidthsAndScript() {
        assertThat(differences("云溪县（2024年）统计公报", "雲溪縣(２０２４年)統計公報")).isEmpty();
    }

    @Test
    void findsAParagraphThatIsMissing() {
        String first = "渡船还在，只是从木船换成了铁船。";
        String second = "船工说，等二桥修好，他就上岸。";
        String third = "面馆的招牌都想好了，就叫江边面。";
        assertThat(differences(first + second + third, first + third)).containsExactly("船工说等二桥修好他就上岸/");
    }

    /** Whatever the texts, taking the differences of one from it and putting in those of the other gives the other. */
    @Property(tries = 200)
    void accountsForEveryCharacter(
            @ForAll @StringLength(max = 120) @CharRange(from = 'a', to = 'e') String one,
            @ForAll @StringLength(max = 120) @CharRange(from = 'a', to = 'e') String other) {
        StringBuilder made = new StringBuilder();
        int from = 0;
        for (Difference span : Alignment.of(PlainText.of(one), PlainText.of(other))) {
            made.append(one, from, span.start()).append(other, span.otherStart(), span.otherEnd());
            from = span.end();
        }
        assertThat(made.append(one.substring(from)).toString()).isEqualTo(other);
    }

    private static List<String> differences(String one, String other) {
        PlainText here = PlainText.of(one);
        PlainText there = PlainText.of(other);
        return Alignment.of(here, there).stream()
                .map(s -> here.slice(s.start(), s.end()) + "/" + there.slice(s.otherStart(), s.otherEnd()))
                .toList();
    }
}
