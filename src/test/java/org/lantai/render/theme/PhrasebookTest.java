package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
    private final Phrasebook phrasebook = new Phrasebook(new Messages(
            "zh-Hans",
            Map.of(
                    "evidence-separator", "；",
                    "evidence.1.said", "declared in {0} as {1}",
                    "evidence.1", "{0}声明为 {1}",
                    "evidence.2.said", "only ASCII",
                    "evidence.2", "全文为 ASCII")));

    @Test
    void saysEachClauseInTheReadersLanguage() {
        assertThat(phrasebook.say("only ASCII, against what is declared in meta as gb2312"))
                .isEqualTo("全文为 ASCII；meta声明为 gb2312");
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        assertThat(phrasebook.say("only ASCII; nothing else known")).isEqualTo("全文为 ASCII；nothing else known");
    }
}
