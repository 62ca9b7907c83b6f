package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.ScriptReason;

class ScriptDetectorTest {
    private final ScriptDetector detector = new ScriptDetector();

    @ParameterizedTest
    @CsvSource({
        "云溪县召开发展会议, SIMPLIFIED",
        "雲溪縣召開發展會議, TRADITIONAL",
        "雲溪縣的專案建設與資訊化水準, TAIWAN",
        "香港衞生署説明情況, HONG_KONG",
        "雲溪縣召开發展会议, MIXED",
        "学校のページをそのまま残します, JAPANESE",
        "한국어 페이지는 그대로 둡니다, KOREAN",
        "中文, NONE",
        "Nothing Chinese at all, NONE"
    })
    void findsTheScript(String text, ScriptFound found) {
        assertThat(detector.detect(text).found()).isEqualTo(found);
    }

    @Test
    void saysWhichWordsTellTaiwan() {
        assertThat(detector.detect("雲溪縣的專案建設").why()).contains(new ScriptReason.TaiwanVocabulary(List.of("专案")));
    }

    @Test
    void takesASingleStrayCharacterForNoMixture() {
        assertThat(detector.detect("云溪县召开发展会议，讨论经济运行、产业项目、农业农村工作和乡镇卫生院建设，姓鎔的代表发言")
                        .found())
                .isEqualTo(ScriptFound.SIMPLIFIED);
    }
}
