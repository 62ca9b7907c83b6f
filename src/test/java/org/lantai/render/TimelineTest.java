package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;
import static org.lantai.render.SampleSite.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.config.CapturePolicy;
import org.lantai.model.Script;

/** The pages of the timeline in both readings. */
class TimelineTest {
    @TempDir
    Path folder;

    private static Document page(SortedMap<String, byte[]> files, String path) {
        return Jsoup.parse(text(files, path));
    }

    private static Element only(Elements found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private SampleSite flood() {
        return SampleSite.of(
                folder,
                titled("堤上的夜")
                        .dated("2023-07-20")
                        .from("云溪报")
                        .says("河还是那条河。", "1998年8月6日，老堤溃口，水进了三个村。", "2021年三季度，新堤动工。")
                        .stored(),
                titled("修堤")
                        .dated("2023-07")
                        .from("霁州日报")
                        .says("20世纪90年代的旧图还在。")
                        .stored(),
                titled("旧闻").dated("2023").says("无。").stored());
    }

    /** Documents on one day after another, of three sources, each about a day long before. */
    private SampleSite many(int count) {
        List<SampleDocument.Stored> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = "%02d".formatted(i % 28 + 1);
            documents.add(titled("第" + i + "篇")
                    .dated("2023-07-" + day)
                    .from(List.of("云溪报", "霁州日报", "晚报").get(i % 3))
                    .says("第" + i + "段说1998年8月" + (i % 28 + 1) + "日，也说2020年。")
                    .stored());
        }
        return SampleSite.of(folder, documents.toArray(SampleDocument.Stored[]::new));
    }

    @Test
    void everyYearMonthAndDayWithDocumentsHasAPage() {
        assertThat(flood().render().keySet().stream()
                        .filter(path -> path.startsWith("timeline/") && path.endsWith(".html")))
                .containsExactlyInAnyOrder(
                        "timeline/index.html",
                        "timeline/2023/index.html",
                        "timeline/2023/07/index.html",
                        "timeline/2023/07/20/index.html",
                        "timeline/undated/index.html",
                        "timeline/about/index.html",
                        "timeline/about/1998/index.html",
                        "timeline/about/1998/08/index.html",
                        "timeline/about/1998/08/06/index.html",
                        "timeline/about/2021/index.html",
                        "timeline/about/longer/index.html");
    }

    @Test
    void everyLinkLeadsToAPageAndEveryQuotedSentenceToItsParagraph() {
        SortedMap<String, byte[]> files = flood().with(
                        SampleSite.config(Optional.empty(), Script.HANS, CapturePolicy.PUBLISH, Script.HANT))
                .render();
        assertThat(SiteLinks.broken(files)).isEmpty();
        Element quote = only(page(files, "timeline/about/1998/08/06/index.html").select(".quote a"));
        assertThat(quote.attr("href")).matches("\\.\\./.*/d/[0-9a-z]{9}/index.html#p[0-9a-z]{6}");
        assertThat(quote.text()).isEqualTo("1998年8月6日，老堤溃口，水进了三个村。");
        assertThat(quote.select("mark").text()).isEqualTo("1998年8月6日");
    }

    @Test
    void aQuarterStandsInItsYearAndIsCalledAQuarter() {
        Document year = page(flood().render(), "timeline/about/2021/index.html");
        assertThat(year.select(".calendar")).isEmpty();
        assertThat(year.select(".group h2").eachText()).containsExactly("2021年第三季度 1");
    }

    @Test
    void aDecadeStandsInAPlaceOfItsOwn() {
        assertThat(page(flood().render(), "timeline/about/longer/index.html")
                        .select(".group h2")
                        .eachText())
                .containsExactly("1990年至1999年 1");
    }

    @Test
    void aDocumentDatedByItsMonthIsOnNoDayOfTheCalendar() {
        Document year = page(flood().render(), "timeline/2023/index.html");
        assertThat(year.select(".calendar td a").eachAttr("href")).containsExactly("07/20/index.html");
        assertThat(year.select(".calendar .apart").text()).isEqualTo("日期不详 1");
        assertThat(year.select(".calendar .apart a").attr("href")).isEqualTo("07/index.html#d00");
        assertThat(year.select(".group h2").eachText()).containsExactly("7月 2", "月份未知 1");
    }

    @Test
    void aDayOfTheCalendarSaysWhichItIsAndHowManyDocumentsItHas() {
        Element day = only(page(flood().render(), "timeline/2023/index.html").select(".calendar td a"));
        assertThat(day.attr("aria-label")).isEqualTo("2023年7月20日：1 篇");
        assertThat(day.text()).isEqualTo("20");
    }

    @Test
    void theSwitchLeadsToTheSameTimeInTheOtherReadingOrTheNearestAboveIt() {
        SortedMap<String, byte[]> files = many(1).render();
        assertThat(page(files, "timeline/2023/07/01/index.html")
                        .select(".readings a")
                        .attr("href"))
                .isEqualTo("../../../about/index.html");
        SortedMap<String, byte[]> same = SampleSite.of(
                        folder,
                        titled("甲").dated("1998-08-07").says("昨日大水。").stored(),
                        titled("乙").dated("1998-08-06").says("水来。").stored())
                .render();
        assertThat(page(same, "timeline/1998/08/06/index.html")
                        .select(".readings a")
                        .attr("href"))
                .isEqualTo("../../../about/1998/08/06/index.html");
        assertThat(page(same, "timeline/about/1998/08/06/index.html")
                        .select(".readings a")
                        .attr("href"))
                .isEqualTo("../../../../1998/08/06/index.html");
    }

    @Test
    void aBarIsStackedBySourceAndSaysSo() {
        Document home = page(many(6).render(), "index.html");
        Element bar = only(home.select(".chart svg a"));
        assertThat(bar.select("rect:not(.hit)").eachAttr("class")).containsExactly("t1", "t2", "t3");
        assertThat(bar.select("title").text()).isEqualTo("2023年7月：6 篇（霁州日报 2、晚报 2、云溪报 2）");
        assertThat(home.select(".key a").eachAttr("href")).allMatch(href -> href.startsWith("sources/"));
    }

    @Test
    void aSingleDocumentIsALowBar() {
        Document home = page(many(1).render(), "index.html");
        assertThat(home.select(".chart svg").attr("height")).isEqualTo("50");
        assertThat(home.select(".chart .key")).isEmpty();
    }

    @Test
    void whatIsNotInThePictureIsCountedBesideIt() {
        SampleSite sample = SampleSite.of(
                folder,
                titled("甲").dated("2023-07-20").says("一").stored(),
                titled("乙").says("二").stored());
        assertThat(page(sample.render(), "timeline/index.html")
                        .select(".chart .apart")
                        .text())
                .isEqualTo("图外：日期未知 1");
    }

    @Test
    void aPictureOfAgesShowsThePresentAndLeadsToWhatIsEarlier() {
        SampleSite sample = SampleSite.of(
                folder,
                titled("甲")
                        .dated("2023-07-20")
                        .says("1368年建县，1954年大水，1998年、2020年又是大水。")
                        .stored());
        Document about = page(sample.render(), "timeline/about/index.html");
        assertThat(about.select(".chart svg a").eachAttr("href"))
                .containsExactly("1954/index.html", "1998/index.html", "2020/index.html");
        assertThat(about.select(".chart .apart").text()).isEqualTo("图外：更早 1");
        assertThat(about.select(".chart .apart a").attr("href")).isEqualTo("index.html#y1368");
        assertThat(about.select("#y1368")).hasSize(1);
    }

    @Test
    void pagesStayBoundedAndNothingIsLostFromThem() {
        SortedMap<String, byte[]> files = many(600).render();
        assertThat(SiteLinks.broken(files)).isEmpty();
        Document month = page(files, "timeline/2023/07/index.html");
        assertThat(month.select(".docs li")).hasSize(28 * 5);
        int onDays = 0;
        for (int day = 1; day <= 28; day++) {
            onDays += page(files, "timeline/2023/07/%02d/index.html".formatted(day))
                    .select(".docs li")
                    .size();
        }
        assertThat(onDays).isEqualTo(600);
        Document year = page(files, "timeline/about/2020/index.html");
        assertThat(year.select(".docs li")).isEmpty();
        assertThat(year.select(".group .tallies a").eachAttr("href")).containsExactly("in/2023-07/index.html");
        assertThat(page(files, "timeline/about/2020/in/2023-07/index.html").select(".docs li"))
                .hasSize(600);
    }

    @Test
    void theCountsForTheScriptGrowWithTheMonthsAndNotWithTheDocuments() {
        SortedMap<String, byte[]> files = many(600).render();
        assertThat(text(files, "timeline/data/all.js"))
                .isEqualTo(
                        "lantaiTimeline(\"all\", {\n\"2023\":[1,200,2,200,3,200],\n\"2023-07\":[1,200,2,200,3,200]\n});\n");
    }

    @Test
    void aDocumentNamesTheTimesItIsAbout() {
        SampleSite sample = flood();
        Document page = Jsoup.parse(sample.page(sample.render(), "堤上的夜"));
        assertThat(page.select(".times li > a:first-child").eachText()).containsExactly("1998年8月6日", "2021年第三季度");
        assertThat(page.select(".times li > a:first-child").eachAttr("href"))
                .containsExactly("../../timeline/about/1998/08/06/index.html", "../../timeline/about/2021/index.html");
        assertThat(page.select(".times").hasAttr("open")).isFalse();
    }

    @Test
    void aDocumentOnNothingButItselfNamesNone() {
        SampleSite sample = flood();
        assertThat(Jsoup.parse(sample.page(sample.render(), "旧闻")).select(".times"))
                .isEmpty();
    }
}
