package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.catalog.Sample;

/** When two texts are one article: what is known of their headlines, days and hosts decides how alike they must be. */
class JudgeTest {
    private static final String STREET = "渡口镇的老街沿着河岸铺开，石板路有三里长，镇上的居民多数姓程，祖上以撑船和织布为业。";
    private static final String TEAHOUSE = "老街的茶馆老板说，他已经把祖传的方桌寄放在亲戚家里，等铺子修好再搬回来，茶具也都用稻草包好了。";
    private static final String RELICS = "施工将尽量使用旧砖旧瓦，门楣上的木雕由本地匠人修补，街口还要立一块石碑，刻上捐资人的姓名。";
    private static final String FOLLOWING = "工程已于年底完工，比原定时间晚了两个月，街坊们放了鞭炮。";

    private final Sample report = sample("a", "https://a.example/1", "老街修缮开工", "2024-04-01", STREET, TEAHOUSE, RELICS);

    @Test
    void aCopyOfTheDayMayLackAParagraph() {
        assertThat(compare(report, sample("b", "https://b.example/1", "老街修缮开工", "2024-04-01", STREET, RELICS)))
                .isEqualTo(Verdict.Kind.ONE);
    }

    @Test
    void whatAddsToAReportMonthsLaterIsAnother() {
        assertThat(compare(
                        report,
                        sample(
                                "b",
                                "https://b.example/1",
                                "老街修缮开工",
                                "2024-11-01",
                                STREET,
                                TEAHOUSE,
                                RELICS,
                                FOLLOWING)))
                .isEqualTo(Verdict.Kind.VERSIONS);
    }

    @Test
    void aShorterTextMonthsLaterIsALateCopy() {
        assertThat(compare(report, sample("b", "https://b.example/1", "老街修缮开工", "2024-11-01", STREET, TEAHOUSE)))
                .isEqualTo(Verdict.Kind.ONE);
    }

    @Test
    void ofALawEachClauseCountsUnlessItIsOfOneDay() {
        Sample law = sample("a", "https://a.example/1", "老街保护办法", "2020-04-01", STREET, TEAHOUSE, RELICS);
        assertThat(compare(
                        law, sample("b", "https://b.example/1", "老街保护办法", "2023-06-01", STREET, TEAHOUSE)))
                .isEqualTo(Verdict.Kind.VERSIONS);
        assertThat(compare(
                        law, sample("b", "https://b.example/1", "老街保护办法", "2020-04-01", STREET, TEAHOUSE)))
                .isEqualTo(Verdict.Kind.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-07-01, ONE",
        "2020-03, 2020-03-21, ONE",
        "2020, 2021-03-01, VERSIONS",
        "2020-03-01, 2020-05, VERSIONS"
    })
    void daysOfAnotherPrecisionAreAsFarApartAsTheyMustBe(String day, String later, Verdict.Kind kind) {
        Sample first = sample("a", "https://a.example/1", "老街修缮开工", day, STREET, TEAHOUSE);
        Sample second = sample("b", "https://b.example/1", "老街修缮开工", later, STREET, TEAHOUSE, FOLLOWING);
        assertThat(compare(first, second)).isEqualTo(kind);
    }

    @Test
    void underOneHeadlineTwoColumnsShareAStandingText() {
        String standing = STREET + TEAHOUSE + RELICS;
        assertThat(compare(
                        sample("a", "https://a.example/1", "老街小记", "2024-04-01", "补锅匠挑着担子到了码头，一上午补了六口锅。", standing),
                        sample("b", "https://b.example/1", "老街小记", "2024-04-01", "祠堂的燕子今年回来得早，看门人钉了一块木板。", standing)))
                .isNotEqualTo(Verdict.Kind.ONE);
    }

    @Test
    void numbersThatDifferTellBeyondDoubt() {
        assertThat(compare(
                        sample("a", "https://a.example/1", "停水通知", "2024-04-01", STREET, "定于四月三日夜间停水，请居民提前储水。"),
                        sample("b", "https://b.example/1", "停水通知", "2024-04-01", STREET, "定于四月十日夜间停水，请居民提前储水。")))
                .isEqualTo(Verdict.Kind.TWO);
    }

    @Test
    void underAnotherHeadlineAWholeCopyIsOfNeighbouringDays() {
        String[] text = {STREET, TEAHOUSE, RELICS};
        assertThat(compare(report, sample("b", "https://b.example/1", "今天读到一篇好文", "2024-04-04", text)))
                .isEqualTo(Verdict.Kind.ONE);
        assertThat(compare(report, sample("b", "https://b.example/1", "今天读到一篇好文", "2024-04-05", text)))
                .isEqualTo(Verdict.Kind.UNTOLD);
        assertThat(compare(report, sample("b", "https://a.example/2", "今天读到一篇好文", "2024-04-01", text)))
                .as("of one host")
                .isEqualTo(Verdict.Kind.UNTOLD);
    }

    private static Verdict.Kind compare(Sample one, Sample other) {
        Specimens specimens = new Specimens(
                List.of(one.entry(), other.entry()), Map.of(), WitnessSamples.texts(List.of(one, other)));
        Judge judge = new Judge();
        Verdict verdict = judge.compare(specimens.of(0), specimens.of(1));
        assertThat(judge.compare(specimens.of(1), specimens.of(0)).kind())
                .as("the other way round")
                .isEqualTo(verdict.kind());
        return verdict.kind();
    }

    private static Sample sample(String file, String url, String title, String date, String... text) {
        return Sample.of(file).url(url).title(title).date(date).text(text);
    }
}
