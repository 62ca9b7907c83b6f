package org.lantai.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PartialDate;

class WorkDataTest {
    @Test
    void whatIsWrittenIsRead() {
        assertThat(Works.all())
                .allSatisfy(work -> assertThat(Works.of(WorkData.json(work))).isEqualTo(work));
    }

    @Test
    void whatIsNotKnownIsNotWritten() {
        assertThat(WorkData.json(Works.named("0020")))
                .isEqualTo("{\"id\":\"0020\",\"kind\":\"web_page\",\"title\":\"无址之页\",\"language\":\"zh-CN\","
                        + "\"archive\":\"云溪县志办网页存档\"}");
    }

    @Test
    void noTextEndsTheAttributeThatItStandsIn() {
        CitedWork work = Works.named("0020").withTitle("'><!-- &quot;");
        assertThat(WorkData.json(work)).doesNotContain("<", "'", "&").contains("\\u0027>\\u003c!-- \\u0026quot;");
        assertThat(Works.of(WorkData.json(work)).title()).isEqualTo("'><!-- &quot;");
    }

    @Test
    void theHourOfADayIsNotCited() {
        CitedWork work = Works.named("0020").withIssued(PartialDate.parse("2021-09-18T08:30"));
        assertThat(Works.of(WorkData.json(work)).issued()).isEqualTo(PartialDate.parse("2021-09-18"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "{\"kind\":\"book\"}"})
    void anythingElseIsNoWork(String json) {
        assertThat(WorkData.read(json)).isEqualTo(Optional.empty());
    }
}
