package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lantai.extract.Extractor;
import org.lantai.extract.Pages;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/**
 * Invented pages of one site, each with three paragraphs of its own, and lines around and between them.
 *
 * @param pages how many
 * @param address whether it is known where they were captured
 * @param title the headline of a page, by its number
 * @param before lines before the text
 * @param amid lines behind the first paragraph
 * @param behind lines behind the text
 */
record SampleHost(
        int pages,
        boolean address,
        IntFunction<String> title,
        IntFunction<List<String>> before,
        IntFunction<List<String>> amid,
        IntFunction<List<String>> behind) {
    static final List<String> TITLES = List.of(
            "修桥", "开渠", "晒谷", "赶集", "放排", "采茶", "唱戏", "守夜", "打铁", "染布", "酿酒", "织席", "烧窑", "养蜂", "挖井", "拉纤", "榨油", "补锅",
            "磨镜", "扎灯");

    private static final List<String> WHO = List.of("篾匠", "渡工", "教员", "药农", "石匠", "货郎", "船娘", "鼓手", "更夫", "账房");
    private static final List<String> DID = List.of(
            "天没亮就起身，沿着溪边走了七里路，到集上时雾还没散",
            "把借来的梯子还了回去，顺手修好了人家漏雨的后檐",
            "在祠堂里翻出一本旧账，纸已经发脆，字还看得清楚",
            "说当年的水碓一天能舂三石米，如今只剩下两块石头",
            "教孩子们认草药，认错的罚背一段汤头歌，谁也不恼",
            "挑着担子过独木桥，桥板吱呀作响，走到一半停下来歇脚");

    /** Eight pages with an address, nothing around their texts. */
    static SampleHost plain() {
        return new SampleHost(8, true, TITLES::get, i -> List.of(), i -> List.of(), i -> List.of());
    }

    SampleHost of(int count) {
        return new SampleHost(count, address, title, before, amid, behind);
    }

    SampleHost withoutAddress() {
        return new SampleHost(pages, false, title, before, amid, behind);
    }

    SampleHost titled(IntFunction<String> titles) {
        return new SampleHost(pages, address, titles, before, amid, behind);
    }

    SampleHost before(IntFunction<List<String>> lines) {
        return new SampleHost(pages, address, title, lines, amid, behind);
    }

    SampleHost amid(IntFunction<List<String>> lines) {
        return new SampleHost(pages, address, title, before, lines, behind);
    }

    SampleHost behind(IntFunction<List<String>> lines) {
        return new SampleHost(pages, address, title, before, amid, lines);
    }

    /** The lines with the headline where they have {@code ◇}, and the number of the page where they have {@code #}. */
    static IntFunction<List<String>> lines(String... lines) {
        return i -> List.of(lines).stream()
                .map(line -> line.replace("◇", TITLES.get(i)).replace("#", String.valueOf(37 * i + 101)))
                .toList();
    }

    /** The articles, cleaned with what all of them tell and the archivist decides. */
    List<Article> cleaned(FurnitureRulings rulings) {
        Extractor learning = new Extractor();
        FurnitureSurvey survey = new FurnitureSurvey();
        List<RepairedPage> all = IntStream.range(0, pages).mapToObj(this::page).toList();
        all.forEach(page -> Host.of(page.capture()).ifPresent(host -> survey.add(host, learning.extract(page))));
        Extractor knowing = new Extractor(survey.learn().ruledBy(rulings));
        return all.stream().map(knowing::extract).toList();
    }

    List<Article> cleaned() {
        return cleaned(FurnitureRulings.NONE);
    }

    /** What is left of the lines of one article. */
    static List<String> texts(Article article) {
        return RecurringLine.parts(article.blocks()).stream().map(Block::text).toList();
    }

    /** The lines of an article that were left out since they recur. */
    static List<String> dropped(Article article) {
        return article.omissions().stream()
                .filter(omission -> omission.rule() == Rule.FURNITURE_RECURRING)
                .map(Omission::text)
                .toList();
    }

    List<String> own(int i) {
        return IntStream.range(0, 3)
                .mapToObj(k -> TITLES.get(i) + "的事，" + WHO.get((i + 3 * k) % WHO.size())
                        + DID.get((2 * i + k) % DID.size()) + "，那是第" + (i * 3 + k + 1) + "回了。")
                .toList();
    }

    private RepairedPage page(int i) {
        List<String> lines = new ArrayList<>(before.apply(i));
        List<String> own = own(i);
        lines.add(own.get(0));
        lines.addAll(amid.apply(i));
        lines.addAll(own.subList(1, own.size()));
        lines.addAll(behind.apply(i));
        String html =
                "<!DOCTYPE html><html><head><title>" + title.apply(i) + "</title></head><body><h1>" + title.apply(i)
                        + "</h1><div class=\"content\">"
                        + lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                        + "</div></body></html>";
        return address ? Pages.at("http://shimo.example/a/" + i + ".html", html) : Pages.of(PageFormat.HTML, html);
    }
}
