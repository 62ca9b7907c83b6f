package org.lantai.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageSignsTest {
    static List<DamageSigns.Sign> signs() {
        return DamageSigns.all();
    }

    @ParameterizedTest
    @MethodSource("signs")
    void everySignIsInItsExample(DamageSigns.Sign sign) {
        assertThat(DamageSigns.in(sign.example()))
                .extracting(DamageSigns.Found::name)
                .contains(sign.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "渡口的船工姓陆，撑了四十年的篙；你认得他吗？认得！",
                "渡口的船工姓陸，撐了四十年的篙。",
                "他问：“真的??”没有人答。",
                "Café à la crème、naïve、Åse 都是外来词。",
                "见《云溪县志》(1993年版)第3页，AT&T 公司(xian)亦同。",
                "x < y 且 y > z；a<b",
                "填空：□年□月",
                "木匠有一把锛，锛子与斧子不同。",
                "价格 $5 {a}"
            })
    void soundTextHasNone(String text) {
        assertThat(DamageSigns.in(text)).isEmpty();
    }

    @Test
    void ofEachSignTheFirstIsTold() {
        assertThat(DamageSigns.in("一\uFFFD二\uFFFD三烫烫烫")).hasSize(2);
    }
}
