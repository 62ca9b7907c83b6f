package org.lantai.subjects.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;

class MentionFinderTest {
    private static final MentionFinder FINDER = new MentionFinder();

    private static List<Mention> find(String... paragraphs) {
        List<Block> blocks =
                Stream.of(paragraphs).<Block>map(Block.Paragraph::of).toList();
        return FINDER.find(blocks, PartialDate.parse("2023-07-20"));
    }

    @Test
    void recordsThePlaceAndTheSentenceAsPrinted() {
        Mention mention = find("石坪镇通了车。", "雨停了。 上週五，周遠山回到石坪。他很高興。").get(0);

        assertThat(mention)
                .isEqualTo(new Mention(
                        "上週五",
                        false,
                        LocalDate.of(2023, 7, 14),
                        LocalDate.of(2023, 7, 14),
                        Precision.DAY,
                        1,
                        5,
                        8,
                        "上週五，周遠山回到石坪。"));
    }

    @Test
    void countsFromAnEarlierDateOverParagraphs() {
        assertThat(find("6月3日，大坝蓄水。", "次日，首台机组发电。"))
                .extracting(Mention::from)
                .containsExactly(LocalDate.of(2023, 6, 3), LocalDate.of(2023, 6, 4));
    }

    @Test
    void doesNotTakeTheMonthOfAnotherParagraph() {
        assertThat(find("6月3日，大坝蓄水。", "18日，记者来到坝上。"))
                .extracting(Mention::from)
                .containsExactly(LocalDate.of(2023, 6, 3), LocalDate.of(2023, 7, 18));
    }

    @Test
    void leavesOutADayThatCountsFromAnEvent() {
        assertThat(find("7月3日开会。事发当天，路已封闭。")).extracting(Mention::expression).containsExactly("7月3日");
    }

    @Test
    void leavesOutTheTodayOfAQuotation() {
        assertThat(find("他说：“今天真冷。”")).isEmpty();
    }

    @Test
    void takesTheDayInBracketsForTheWordBeforeIt() {
        assertThat(find("今天（7月19日）下午，新馆开门。"))
                .extracting(Mention::from)
                .containsOnly(LocalDate.of(2023, 7, 19))
                .hasSize(2);
    }

    @Test
    void leavesOutWhatRecurs() {
        assertThat(find("每年的3月和9月，她都来写生。", "每周的更新都在周四，从不误期。", "每年十一月至次年二月封山。")).isEmpty();
    }

    @Test
    void readsEachCellOfATableForItself() {
        assertThat(find("2019年\t7月\n2020年\t2021年"))
                .extracting(Mention::expression)
                .containsExactly("2019年", "7月", "2020年", "2021年");
    }

    @Test
    void leavesOutADayThatDoesNotExist() {
        assertThat(find("6月31日的报表有误。")).isEmpty();
    }

    @Test
    void takesADecadeWithoutItsCenturyForOneOfTheLastFromTheThirtiesOn() {
        assertThat(find("30年代，村里修了水渠。"))
                .singleElement()
                .extracting(Mention::from, Mention::to)
                .containsExactly(LocalDate.of(1930, 1, 1), LocalDate.of(1939, 12, 31));
        assertThat(find("20年代，村里修了水渠。")).isEmpty();
    }

    @Test
    void findsNothingInATextWithoutDates() {
        assertThat(FINDER.find(List.of(), Optional.empty())).isEmpty();
        assertThat(find("")).isEmpty();
    }

    /** 80,000 times 每 took 43 seconds while the words around a date were sought through the rest of the text. */
    @Test
    @Timeout(60)
    void readsLongMonotonousTextsInLinearTime() {
        for (String unit : List.of("1", "一", "每", "2023年", "7月", "1月至", "《今日", "“", "20日至")) {
            String text = unit.repeat(20_000);
            assertThat(find(text)).allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @Property(tries = 300)
    void everyMentionIsAPlaceOfTheTextAndAStretchOfDays(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'年', '月', '日', '至', '底', '前', '今', '去', '上', '半', '周', '一', '十', '“', '，', '。'})
                    @CharRange(from = '0', to = '3')
                    String text) {
        for (Mention mention : find(text)) {
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.expression());
            assertThat(mention.sentence()).contains(mention.expression());
            assertThat(mention.to()).isAfterOrEqualTo(mention.from());
        }
    }
}
