package org.lantai.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 渡口\n---\n水涨了。\n",
                "\uFEFF---\r\ntitle: 渡口\r\n---\r\n水涨了。\r\n",
                "--- \t\ntitle: 渡口\n...\n水涨了。"
            })
    void standsBetweenTwoLinesAtTheVeryBeginning(String file) {
        FrontMatter parts = FrontMatter.split(file);
        assertThat(YamlFile.parse(parts.yaml(), "dukou.md").string("title")).hasValue("渡口");
        assertThat(parts.body()).isEqualTo("水涨了。\n");
    }

    @Test
    void keepsTheLinesOfTheFile() {
        FrontMatter parts = FrontMatter.split("---\ntitle: 渡口\norder: 2\n---\n");
        assertThat(YamlFile.parse(parts.yaml(), "dukou.md").lineOf("order")).isEqualTo(3);
    }

    @Test
    void mayBeEmpty() {
        assertThat(FrontMatter.split("---\n---\n水涨了。\n").body()).isEqualTo("水涨了。\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "水涨了。\n", "---\n水涨了。\n", "水\n---\na: b\n---\n", " ---\na: b\n---\n", "----\na: b\n---\n"})
    void allIsTextWhereItDoesNotBeginOrEnd(String file) {
        assertThat(FrontMatter.split(file)).isEqualTo(new FrontMatter("", file));
    }
}
