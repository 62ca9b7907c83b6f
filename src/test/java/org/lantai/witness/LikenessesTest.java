package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;
import org.lantai.subjects.Entry;

class LikenessesTest {
    private static final String[] OPENING = {
        "清漪江流域水情通报由县水利局编发，刊载各站逐日水位和雨量，供沿江乡镇安排农事和渡运时参考，欢迎各站核对后来信指正。",
        "渡口站设在老码头的石阶旁，观测员每天早晚各看一次水尺，把读数写进册子，再用电话报到县里，几十年没有断过。",
        "白鹭站的自动水位计去年装好，遇到停电时仍由人工补测，补测的数字在表里另外标出，不同仪器测得的数字混在一起。"
    };
    private static final String END = "以上数字由各站核对，如有出入，以年底刊印的水文年鉴为准。通报可以在各乡镇文化站和县图书馆阅览室查阅。";

    private final Sample opening = report("opening", OPENING);
    private final Sample june = report("june", whole("渡口站水位31.6米，白鹭站水位28.4米，石磨站雨量12毫米。"));
    private final Sample july = report("july", whole("渡口站水位34.2米，白鹭站水位30.9米，石磨站雨量57毫米。"));

    @Test
    void theOpeningOfAnArticleIsACopyOfEachThatBeginsWithIt() {
        assertThat(clusters(opening, june)).containsExactly(List.of(0, 1));
        assertThat(clusters(opening, july)).containsExactly(List.of(0, 1));
        assertThat(clusters(june, july)).isEmpty();
    }

    @Test
    void noCopyLeadsFromOneArticleToAnother() {
        assertThat(clusters(opening, june, july)).extracting(List::size).containsExactly(2);
    }

    @Test
    void underDifferentHeadlinesACopyIsOfAnotherHost() {
        assertThat(clusters(headed("站房里的册子", "qinghe.example"), headed("四十七本册子", "yunxi.example")))
                .containsExactly(List.of(0, 1));
        assertThat(clusters(headed("站房里的册子", "qinghe.example"), headed("四十七本册子", "qinghe.example")))
                .isEmpty();
        assertThat(clusters(headed("站房里的册子", "www.qinghe.example"), headed("四十七本册子", "Qinghe.example:8080")))
                .as("one host, written in two ways")
                .isEmpty();
    }

    @Test
    void aTextThatTellsOfNeitherHeadlineIsAStandingOne() {
        assertThat(clusters(headed("补锅匠来了", "qinghe.example"), headed("祠堂的燕子", "yunxi.example")))
                .isEmpty();
    }

    /** With a text so long that no site sets it on every page. */
    private static Sample headed(String title, String host) {
        String text = String.join("", whole("渡口站的册子有四十七本，都在站房的木柜里。")).repeat(2);
        return Sample.of(title)
                .url("https://" + host + "/" + title)
                .title(title)
                .text(text);
    }

    private static Sample report(String file, String... paragraphs) {
        return Sample.of(file)
                .url("https://" + file + ".example/1")
                .title("清漪江上的水情")
                .text(paragraphs);
    }

    private static String[] whole(String figures) {
        return Stream.concat(Stream.of(OPENING), Stream.of(figures, END)).toArray(String[]::new);
    }

    private static List<List<Integer>> clusters(Sample... samples) {
        List<Entry> documents = Stream.of(samples).map(Sample::entry).toList();
        Specimens specimens = new Specimens(documents, Map.of(), WitnessSamples.texts(List.of(samples)));
        return new Likenesses(documents, specimens, Rulings.NONE).clusters();
    }
}
