package org.lantai.script.simplified;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptCountTest {
    @Test
    void aTextIsJapaneseFromThreeKanaInTwentyCharactersOn() {
        String seventeen = "雲溪縣圖書館昨日開館讀者憑證借書三";
        assertThat(ScriptCount.of(seventeen).han()).isEqualTo(17);
        assertThat(ScriptCount.of(seventeen + "のです").isJapanese()).isTrue();
        assertThat(ScriptCount.of(seventeen + "冊のです").isJapanese()).isFalse();
    }
}
