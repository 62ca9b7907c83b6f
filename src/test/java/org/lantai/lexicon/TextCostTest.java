package org.lantai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextCostTest {
    private static float cost(String text) {
        Map<TextState, Float> states = new HashMap<>(Map.of(TextState.START, 0f));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Map<TextState, Float> next = new HashMap<>();
            states.forEach((state, paid) -> TextCost.standard()
                    .goOn(state, c, 1000, (behind, cost) -> next.merge(behind, paid + cost, Math::min)));
            states = next;
        }
        float best = Float.POSITIVE_INFINITY;
        for (Map.Entry<TextState, Float> end : states.entrySet()) {
            best = Math.min(best, end.getValue() + end.getKey().end());
        }
        return best;
    }

    @Test
    void asksLessForSenseThanForNonsense() {
        assertThat(cost("收入翻了好几番。”脱贫户说")).isLessThan(cost("收入翻了好几番？”泵贫户说"));
        assertThat(cost("确保“双过半”")).isLessThan(cost("确。“双过半”"));
    }

    @Test
    void asksAsMuchForTraditionalText() {
        assertThat(cost("縣圖書館開放")).isEqualTo(cost("县图书馆开放"));
    }

    @Test
    void knowsWhichWordsStandBesideOneAnother() {
        assertThat(cost("你去吗？")).isLessThan(cost("你去吃？"));
    }

    @Test
    void isNotLostForWordsItDoesNotKnow() {
        assertThat(cost("㐂㐂來了")).isFinite();
    }
}
