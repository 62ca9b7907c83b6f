package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static Timeline about(Sample... samples) {
        return Timeline.about(Stream.of(samples).map(Sample::entry).toList());
    }

    @Test
    void aDocumentStandsAtEachTimeItIsAbout() {
        Timeline timeline = about(Sample.of("a").date("2023-07-20").text("1998年8月6日溃堤，1999年重修，2001年3月又溃。"));
        assertThat(timeline.years()).extracting(Timeline.Year::year).containsExactly(2001, 1999, 1998);
        assertThat(timeline.years().get(0).months().get(0).withoutDay()).hasSize(1);
        assertThat(timeline.years().get(1).withoutMonth()).hasSize(1);
        assertThat(timeline.years().get(2).months().get(0).days())
                .extracting(Timeline.Day::day)
                .containsExactly(6);
        assertThat(timeline.undated()).isEmpty();
    }

    @Test
    void countsADocumentOnceHoweverManyDaysOfTheYearItNames() {
        Timeline.Year year = about(Sample.of("a").date("2023-07-20").text("1998年8月6日溃堤，8月9日合龙，9月1日复课。"))
                .years()
                .get(0);
        assertThat(year.count()).isEqualTo(1);
        assertThat(year.months()).extracting(Timeline.Month::count).containsExactly(1, 1);
    }

    @Test
    void whatGoesOverSeveralYearsHasAPlaceInNone() {
        Timeline timeline = about(Sample.of("a").date("2023-07-20").text("20世纪90年代办厂。"));
        assertThat(timeline.years()).isEmpty();
        assertThat(timeline.undated()).hasSize(1);
    }

    @Test
    void anArchiveThatNamesNoTimesHasAnEmptyTimeline() {
        assertThat(about(Sample.of("a").text("云溪的水很清。"))).isEqualTo(new Timeline(List.of(), List.of()));
    }
}
