package org.lantai.witness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisprintsTest {
    @ParameterizedTest
    @CsvSource({
        // One that breaks a word, the one that it breaks, two words, a number, a negation, what is not alike.
        "渡口镇的水文观侧员走到江边, 渡口镇的水文观测员走到江边, true",
        "渡口镇的水文观测员走到江边, 渡口镇的水文观侧员走到江边, false",
        "他在县里做事多年, 他再县里做事多年, false",
        "来回走了六趟才走完, 来回走了七趟才走完, false",
        "这条路不通汽车, 这条路布通汽车, false",
        "渡口镇的水文观江员走到江边, 渡口镇的水文观测员走到江边, false"
    })
    void isOneCharacterThatBreaksTheWordOfAnotherThatIsLikeIt(String text, String other, boolean misprint) {
        int at = 0;
        while (text.charAt(at) == other.charAt(at)) {
            at++;
        }
        Difference place = new Difference(at, at + 1, at, at + 1);
        assertThat(Misprints.isOne(ComparedText.of(text), ComparedText.of(other), place))
                .isEqualTo(misprint);
    }
}
