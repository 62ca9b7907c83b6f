package org.lantai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0, 8, 0xB, 0xE, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x10FFFF})
    void areNoCharactersOfAnyText(int codePoint) {
        assertThat(Controls.isOne(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {'\t', '\n', '\f', '\r', ' ', '~', 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F44D, 0x20000})
    void areNotOtherCharacters(int codePoint) {
        assertThat(Controls.isOne(codePoint)).isFalse();
    }

    @Test
    void areDroppedFromValues() {
        assertThat(Controls.without("渡\u0001口\uD800👍")).isEqualTo("渡口👍");
    }

    @Test
    void standInNoValueOfASidecar() {
        Sidecar sidecar = Sidecar.NONE
                .with()
                .title(Optional.of("云\u0001溪"))
                .source(Optional.of("日\u0000报"))
                .authors(Optional.of(List.of("宋\u001F知微")))
                .tags(List.of("水\u0007利"))
                .note(Optional.of("据\u007F藏本"))
                .build();
        assertThat(sidecar.title()).contains("云溪");
        assertThat(sidecar.source()).contains("日报");
        assertThat(sidecar.authors()).contains(List.of("宋知微"));
        assertThat(sidecar.tags()).containsExactly("水利");
        assertThat(sidecar.note()).contains("据藏本");
    }

    @Test
    void standInNoValueOfAPage() {
        Metadata metadata = Metadata.NONE
                .with()
                .title(Optional.of("云\u0001溪"))
                .source(Optional.of("日\u0002报"))
                .authors(List.of("宋\u0003知微"))
                .editors(List.of("沈\u0004茂才"))
                .keywords(List.of("水\u0005利"))
                .url(Optional.of("http://a.example/\u0006"))
                .build();
        assertThat(metadata.title()).contains("云溪");
        assertThat(metadata.source()).contains("日报");
        assertThat(metadata.authors()).containsExactly("宋知微");
        assertThat(metadata.editors()).containsExactly("沈茂才");
        assertThat(metadata.keywords()).containsExactly("水利");
        assertThat(metadata.url()).contains("http://a.example/");
    }
}
