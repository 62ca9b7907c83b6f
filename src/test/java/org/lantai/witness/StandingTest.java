package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.catalog.Sample;

class StandingTest {
    private static final Sample REPORT = Sample.of("a").title("清漪江二桥主墩出水").date("2022-05-18");
    private static final Sample NOTICE = Sample.of("b").title("清漪江二桥主墩出水").date("2022-05-19");

    @Test
    void whatAnAuthorityPublishedGoesBeforeAnEarlierCopy() {
        Standing report = standing(REPORT.url("https://news.example/1"));
        Standing notice = standing(NOTICE.url("https://www.example.gov.cn/1"));

        assertThat(Standing.ranked(List.of(report, notice))).containsExactly(notice, report);
        assertThat(notice.reason(report)).isEqualTo("an authority published it");
    }

    @Test
    void ofTwoAuthoritiesTheEarlierGoesBefore() {
        Standing report = standing(REPORT.url("https://www.example.gov.tw/1"));
        Standing notice = standing(NOTICE.url("https://www.example.gov.cn/1"));

        assertThat(Standing.ranked(List.of(notice, report))).containsExactly(report, notice);
        assertThat(report.reason(notice)).isEqualTo("it is dated earlier");
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.gov.cn, true",
        "www.example.gov.hk, true",
        "www.example.gov.mo, true",
        "www.example.gov.tw, true",
        "www.example.gov, true",
        "www.gov.cn, true",
        "WWW.Example.GOV.CN, true",
        "gov.cn:8080, true",
        "examplegov.cn, false",
        "www.gov.cn.example, false"
    })
    void knowsAnAuthorityByTheEndOfItsHost(String host, boolean official) {
        assertThat(standing(REPORT.url("https://" + host + "/1")).official()).isEqualTo(official);
    }

    private static Standing standing(Sample sample) {
        return Standing.of(0, sample.entry(), List.of(sample.document()), Holding.ALL);
    }
}
