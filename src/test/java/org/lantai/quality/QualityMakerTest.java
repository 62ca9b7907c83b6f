package org.lantai.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the pages of the corpus what their labels, layouts and damage make of them. With {@code -Dquality.write=true}
 * the pages are written instead of compared.
 */
class QualityMakerTest {
    @Test
    void pagesAreWhatLabelsLayoutsAndDamageMake() throws IOException {
        for (LabelledPage page : LabelledPage.all()) {
            byte[] made = QualityMaker.bytes(page);
            if (Boolean.getBoolean("quality.write")) {
                Files.write(page.file(), made);
            }
            assertThat(page.file()).as("run once with -Dquality.write=true").hasBinaryContent(made);
        }
    }

    @Test
    void everyDamageOfTheMakerIsInSomePage() throws IOException {
        assertThat(LabelledPage.all().stream()
                        .flatMap(page -> page.damage().stream())
                        .collect(Collectors.toSet()))
                .contains(PageDamage.values());
    }

    @Test
    void aLayoutPutsParagraphsWhereItSays() {
        PageLabel label = new PageLabel("zh-Hans", List.of("title: 渡口"), List.of());
        String page = new PageLayout("{{title}}:{{1}};{{2-3|<p>|</p>}};{{4-|<b>|</b>|/}}")
                .filled(label, List.of("一", "二", "三", "四\t五", "六"));

        assertThat(page).isEqualTo("渡口:一;<p>二</p>\n<p>三</p>;<b>四/五</b>\n<b>六</b>");
    }

    @Test
    void aLabelHasKeysATextAndPerhapsASecondScript() {
        List<PageLabel> labels = PageLabel.parse("""
                kind: news
                gone: 打印
                gone: 关闭
                source: 甲报 | 甲报网

                一段
                二段
                === zh-Hant
                title: 渡口

                三段
                """);

        assertThat(labels.get(0).all("gone")).containsExactly("打印", "关闭");
        assertThat(labels.get(0).answers("source")).containsExactly("甲报", "甲报网");
        assertThat(labels.get(0).answers("date")).containsExactly("");
        assertThat(labels.get(0).body()).isEqualTo("一段\n二段");
        assertThat(labels.get(1).script()).isEqualTo("zh-Hant");
        assertThat(labels.get(1).body()).isEqualTo("三段");
    }
}
