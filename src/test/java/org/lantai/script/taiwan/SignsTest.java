package org.lantai.script.taiwan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.script.simplified.ToSimplified;

class SignsTest {
    private static Signs signs(String text) {
        return Signs.of(text, ToSimplified.taiwanToSimplified().convert(text).text());
    }

    @ParameterizedTest
    @CsvSource({
        "雲溪縣召開經濟發展會議, CHARACTERS",
        "爲羣衆服務的項目, CHARACTERS",
        "雲溪縣的專案建設與資訊化, VOCABULARY",
        "縣委書記說“抓好專案建設”, VOCABULARY",
        "國中老師騎機車去便利商店, TAIWAN",
        "「這個專案很急，」里長伯說, TAIWAN",
        "港鐵站外的巴士與屋苑, HONG_KONG",
        "佢去咗中環，喺度等緊巴士, HONG_KONG"
    })
    void tellsWhereATextComesFrom(String text, WordOrigin origin) {
        assertThat(signs(text).origin()).isEqualTo(origin);
    }

    @Test
    void whoWritesWordsOfBothSidesLivesInTaiwan() {
        String mixed = "這個專案的程式支持多種設備，軟體會保存設定，網路連接中斷時也能打開檔案，優化效能";
        assertThat(signs(mixed).origin()).isEqualTo(WordOrigin.TAIWAN);
        assertThat(signs(mixed.replace("支持", "支援")
                                .replace("設備", "裝置")
                                .replace("保存", "儲存")
                                .replace("連接", "連線")
                                .replace("打開", "開啟")
                                .replace("優化", "最佳化"))
                        .origin())
                .isEqualTo(WordOrigin.VOCABULARY);
    }

    @Test
    void quotationMarksTellByTheirShare() {
        String converted = "“重點”“專案”“網路”「資訊」";
        assertThat(signs(converted).origin()).isEqualTo(WordOrigin.VOCABULARY);
        assertThat(signs("「重點」「專案」「網路」「支援」「程式」“資訊”").origin()).isEqualTo(WordOrigin.TAIWAN);
    }

    @Test
    void signsOfTwoTextsTellTogether() {
        Signs first = signs("國中老師騎機車去便利商店");
        Signs second = signs("這個專案");
        assertThat(second.origin()).isEqualTo(WordOrigin.VOCABULARY);
        assertThat(second.and(first).origin()).isEqualTo(WordOrigin.TAIWAN);
        assertThat(second.and(first).length()).isEqualTo(first.length() + second.length());
    }

    @Test
    void formsOfSeveralHandsContradictEachOther() {
        assertThat(signs("爲" + "為".repeat(24)).contradictThemselves()).isFalse();
        assertThat(signs("爲" + "為".repeat(23)).contradictThemselves()).isTrue();
        assertThat(signs("為為為為").contradictThemselves()).isFalse();
    }

    @Test
    void wordsOfAStatuteAreTakenForSuch() {
        assertThat(signs("統計機構應當依照本法保存資料").vocabulary().genre()).isEqualTo(Genre.LEGAL);
        assertThat(signs("這個函式傳回陣列").vocabulary().genre()).isEqualTo(Genre.TECHNICAL);
        assertThat(signs("今天天氣很好").vocabulary().genre()).isEqualTo(Genre.GENERAL);
    }

    @Test
    void aSignInsideAnotherWordIsNone() {
        assertThat(signs("遞迴呼叫會使堆疊溢位").origin()).isEqualTo(WordOrigin.VOCABULARY);
    }
}
