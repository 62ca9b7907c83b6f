package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.pipeline.BuildReport;

/** Captures of one address, of which the first was published and is cited. */
class OneAddressTest {
    private static final String ADDRESS = "https://www.qinghe.example/news/7.html";
    private static final String TITLE = "看水三十五年";
    private static final List<String> ARTICLE = List.of(
            "6月12日清晨，清河县渡口镇的水文观测员方守成像往常一样，踩着石阶走到江边，记下当天的第一个水位：31.6米。从1989年算起，这样的记录他已经做了三十五年，四十七本册子整整齐齐码在站房的木柜里。",
            "县水利局副局长秦汝贤介绍，渡口站是清漪江中游唯一没有断过记录的人工站。自动水位计装上以后，站里仍然保留了一天两次的人工观测，仪器会坏，人的眼睛不会骗人。",
            "方守成说，他最难忘的是1998年的大水。那年7月，水漫过站房的第三级台阶，他把前十年的册子用油布包好，背到后山的庙里，来回走了六趟。册子湿了，就再也写不回来了。");
    private static final List<String> OTHER = List.of(
            "立冬前，石磨村最后一家豆腐作坊又点起了灶火。作坊主人田守义今年六十八岁，停工两年后，村里的年轻人帮他把漏雨的屋顶翻修一新，老石磨也重新凿了齿。",
            "天不亮，泡好的黄豆就上了磨。点卤、压板、切块，一板豆腐要三个多钟头。田守义不肯用机器，他说石磨转得慢，豆子不发热，豆香才留得住。",
            "村支书罗启明告诉记者，作坊开张后，村里打算把磨坊前的空地整出来，办一个小小的早市，逢五逢十开集，让附近几个村的人都能来换东西。");

    @TempDir
    Path folder;

    private String id;

    @BeforeEach
    void publishTheArticle() throws IOException {
        Archives.empty(folder, "试验存档");
        capture("a", "2021-03-01", TITLE, ARTICLE);
        Archives.build(folder);
        id = ids().get(0);
    }

    @Test
    void aLaterErrorPageIsSetAsideAndNamed() throws IOException {
        capture("b", "2023-05-06", "提示信息", List.of("您访问的页面不存在"));
        BuildReport report = Archives.build(folder);

        assertThat(shown(id)).isEqualTo(ARTICLE);
        assertThat(ids()).containsExactly(id);
        Problem aside = only(report, ProblemKind.CAPTURE_SET_ASIDE);
        assertThat(aside.severity()).isEqualTo(Severity.WARNING);
        assertThat(aside.file()).isEqualTo("content/captures/b.html");
        assertThat(aside.message())
                .isEqualTo("This later capture of www.qinghe.example/news/7.html is an error page and was set aside:"
                        + " content/captures/a.html is shown as before.");
        assertThat(aside.advice()).contains("`kind: article`");
    }

    @Test
    void anEarlierErrorPageIsNotWorthAWord() throws IOException {
        capture("0", "2020-05-06", "提示信息", List.of("您访问的页面不存在"));

        assertThat(kinds(Archives.build(folder))).doesNotContain(ProblemKind.CAPTURE_SET_ASIDE);
    }

    @Test
    void aLaterListIsSetAside() throws IOException {
        String links = Stream.iterate(1, i -> i + 1)
                .limit(30)
                .map(i -> "<li><a href=\"/news/" + i + ".html\">清河县渡口镇第" + i + "次赶集的消息</a></li>")
                .collect(Collectors.joining());
        put("b.html", page("要闻", "<ul>" + links + "</ul>"));
        put("b.meta.yaml", "url: " + ADDRESS + "\ncaptured: 2023-05-06\n");
        BuildReport report = Archives.build(folder);

        assertThat(shown(id)).isEqualTo(ARTICLE);
        assertThat(only(report, ProblemKind.CAPTURE_SET_ASIDE).message()).contains("is a list");
    }

    @Test
    void anotherArticleIsADocumentOfItsOwn() throws IOException {
        capture("b", "2023-05-06", "石磨村的豆腐作坊重新开张", OTHER);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(shown(id)).isEqualTo(ARTICLE);
        assertThat(shown(ids().get(1))).isEqualTo(OTHER);
        Problem warning = only(report, ProblemKind.CAPTURE_OTHER_ARTICLE);
        assertThat(warning.file()).isEqualTo("content/captures/b.html");
        assertThat(warning.message())
                .contains("content/captures/a.html of 2021-03-01", "% of the shorter text", "of its own");
        assertThat(warning.advice()).contains("`sameAs: a.html!`", "`notSameAs: a.html`");
    }

    @Test
    void anotherArticleKeepsItsIdWhateverIsCapturedLater() throws IOException {
        capture("b", "2023-05-06", "石磨村的豆腐作坊重新开张", OTHER);
        Archives.build(folder);
        List<String> both = ids();
        capture("c", "2024-01-01", "石磨村的豆腐作坊又开张了", OTHER);
        capture("d", "2024-02-01", TITLE, ARTICLE);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(ids()).isEqualTo(both);
        assertThat(shown(both.get(0))).isEqualTo(ARTICLE);
        assertThat(shown(both.get(1))).isEqualTo(OTHER);
        Files.delete(folder.resolve("content/captures/a.html"));
        Files.delete(folder.resolve("content/captures/d.html"));
        Archives.build(folder);
        assertThat(ids()).as("though it is alone at the address").isEqualTo(both);
        assertThat(shown(both.get(1))).isEqualTo(OTHER);
        assertThat(shown(both.get(0))).isEmpty();
    }

    @Test
    void aShorterCutIsAWitnessAndNotShown() throws IOException {
        capture("b", "2023-05-06", TITLE, ARTICLE.subList(0, 1));
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(shown(id)).isEqualTo(ARTICLE);
        Problem warning = only(report, ProblemKind.CAPTURE_SHORTER);
        assertThat(warning.file()).isEqualTo("content/captures/b.html");
        assertThat(warning.message()).contains("much shorter", "kept as a witness", "content/captures/a.html");
        assertThat(warning.advice()).contains("`sameAs: a.html!`");
        assertThat(read("d/" + id + "/witnesses/index.html").select(".sources").text())
                .contains("b.html");
    }

    @Test
    void aShorterTextIsShownWhenConfirmed() throws IOException {
        capture("b", "2023-05-06", TITLE, ARTICLE.subList(0, 1), "sameAs: a.html!");
        BuildReport report = Archives.build(folder);

        assertThat(shown(id)).isEqualTo(ARTICLE.subList(0, 1));
        assertThat(kinds(report)).doesNotContain(ProblemKind.CAPTURE_SHORTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "names", "added", "headline", "rewritten"})
    void aCorrectedOrGrownTextIsANewCaptureOfTheArticle(String what) throws IOException {
        List<String> text = new ArrayList<>(ARTICLE);
        switch (what) {
            case "figures" -> text.replaceAll(p -> p.replace("31.6", "36.1").replace("四十七", "四十九"));
            case "names" -> text.replaceAll(p -> p.replace("方守成", "方守诚"));
            case "added" -> text.addAll(OTHER);
            case "rewritten" -> text.set(2, OTHER.get(0));
            default -> text.add("");
        }
        String title = what.equals("headline") ? "江边的守望者" : TITLE;
        capture("b", "2023-05-06", title, text);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(ids()).containsExactly(id);
        assertThat(read("d/" + id + "/index.html").select("h1").text()).contains(title);
        text.removeIf(String::isEmpty);
        assertThat(shown(id)).isEqualTo(text);
        assertThat(kinds(report)).contains(ProblemKind.CAPTURE_SAME_URL);
    }

    @Test
    void theReportOfAnotherDayIsAnotherArticle() throws IOException {
        capture("w1", "2024-07-01", "清河县天气预报", weather("2024-07-01", "1", "26", "33", "多云"), url("weather"));
        capture("w2", "2024-07-02", "清河县天气预报", weather("2024-07-02", "2", "25", "31", "小雨"), url("weather"));

        assertThat(Archives.build(folder).documents()).isEqualTo(3);
    }

    private static List<String> weather(String date, String day, String low, String high, String sky) {
        return List.of(
                "发布时间：" + date + " 来源：清河县气象台",
                "清河县气象台7月" + day + "日17时发布：今天夜里到明天白天，全县" + sky + "，偏南风3到4级，最低气温" + low + "℃，最高气温" + high
                        + "℃。山区局部有短时强降水，请注意防范可能引发的山洪、滑坡等次生灾害。",
                "气象部门提醒，近期气温较高，户外作业请注意防暑降温，出行请随身携带雨具，山区道路行车请减速慢行，不要在河道内停留。");
    }

    private static String url(String name) {
        return "url: https://www.qinghe.example/" + name;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "content/captures/a.html", ADDRESS, "ID"})
    void areJoinedByAWordThatIsConfirmed(String target) throws IOException {
        String other = target.equals("ID") ? id : target;
        capture("b", "2023-05-06", "石磨村的豆腐作坊重新开张", OTHER, "sameAs: '" + other + "!'");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(shown(id)).isEqualTo(OTHER);
        assertThat(kinds(report)).doesNotContain(ProblemKind.CAPTURE_OTHER_ARTICLE, ProblemKind.SIDECAR_SAME_AS);
    }

    @Test
    void areNotJoinedByAWordThatIsNotConfirmed() throws IOException {
        capture("b", "2023-05-06", "石磨村的豆腐作坊重新开张", OTHER, "sameAs: a.html");
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(shown(id)).isEqualTo(ARTICLE);
        Problem warning = only(report, ProblemKind.SIDECAR_SAME_AS);
        assertThat(warning.where()).isEqualTo("content/captures/b.meta.yaml:3");
        assertThat(warning.message()).containsPattern("`a.html`, of which only \\d+ % is the same");
        assertThat(warning.advice()).contains("`sameAs: a.html!`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", ADDRESS, "ID"})
    void arePartedByHand(String target) throws IOException {
        List<String> text = new ArrayList<>(ARTICLE);
        text.add(OTHER.get(0));
        capture("b", "2023-05-06", TITLE, text, "notSameAs: " + (target.equals("ID") ? id : target));
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(2);
        assertThat(shown(id)).isEqualTo(ARTICLE);
        assertThat(shown(ids().get(1))).isEqualTo(text);
        assertThat(kinds(report)).doesNotContain(ProblemKind.CAPTURE_OTHER_ARTICLE, ProblemKind.SIDECAR_SAME_AS);
    }

    @Test
    void anotherArticleStaysShownWhereTheFirstIsWithheld() throws IOException {
        capture("b", "2023-05-06", "石磨村的豆腐作坊重新开张", OTHER);
        capture("a", "2021-03-01", TITLE, ARTICLE, "hide: completely");
        capture("c", "2023-07-06", TITLE, ARTICLE);
        BuildReport report = Archives.build(folder);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(shown(ids().get(1))).isEqualTo(OTHER);
        assertThat(read("d/" + id + "/index.html").text()).doesNotContain("渡口站");
        assertThat(only(report, ProblemKind.CAPTURE_OTHER_ARTICLE).message()).contains("which is withheld");
    }

    @Test
    void aMistypedIdIsSaidToBeOne() throws IOException {
        String mistyped = id.substring(0, 3) + (id.charAt(3) == 'b' ? 'c' : 'b') + id.substring(4);
        capture("c", "2023-05-06", TITLE, ARTICLE, url("mirror") + "\nsameAs: " + mistyped);
        Problem warning = only(Archives.build(folder), ProblemKind.SIDECAR_SAME_AS);

        assertThat(warning.message()).isEqualTo("`sameAs` names `" + mistyped + "`, which is not an id: mistyped?");
        assertThat(warning.advice()).isEqualTo("Did you mean `" + id + "`?");
    }

    private void capture(String name, String captured, String title, List<String> paragraphs, String... further)
            throws IOException {
        put(name + ".html", page(title, "<h1>" + title + "</h1>\n<p>" + String.join("</p>\n<p>", paragraphs) + "</p>"));
        String more = String.join("\n", further);
        put(
                name + ".meta.yaml",
                (more.contains("url:") ? "" : "url: " + ADDRESS + "\n") + "captured: " + captured + "\n" + more + "\n");
    }

    private static String page(String title, String body) {
        return "<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>\n" + body
                + "\n</body></html>";
    }

    private void put(String name, String text) throws IOException {
        Archives.write(folder.resolve("content/captures").resolve(name), text);
    }

    private static List<ProblemKind> kinds(BuildReport report) {
        return report.problems().stream().map(Problem::kind).toList();
    }

    private static Problem only(BuildReport report, ProblemKind kind) {
        List<Problem> some =
                report.problems().stream().filter(p -> p.kind() == kind).toList();
        assertThat(some).hasSize(1);
        return some.get(0);
    }

    /** The ids of documents, in the order in which they were promised. */
    private List<String> ids() throws IOException {
        try (Stream<String> rows = Files.lines(folder.resolve("content/permalinks.tsv"))) {
            return rows.map(row -> row.split("\t"))
                    .filter(row -> row[0].equals("document"))
                    .map(row -> row[1])
                    .distinct()
                    .toList();
        }
    }

    private List<String> shown(String document) throws IOException {
        return read("d/" + document + "/index.html").select(".text .block").eachText();
    }

    private Document read(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path).toFile());
    }
}
