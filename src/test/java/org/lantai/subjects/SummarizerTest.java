package org.lantai.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Inline;
import org.lantai.model.Script;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.subjects.vocabulary.Vocabulary.Term;

class SummarizerTest {
    private static final Vocabulary VOCABULARY =
            new Vocabulary(List.of(new Term("乡村振兴", List.of("农村振兴"), List.of(), Optional.empty())), List.of("要闻"));

    @Test
    void knowsADocumentByTheAddressItWasScrapedFrom() {
        assertThat(Sample.of("a.html")
                        .url("https://WWW.yunxi.example/a/index.html#top")
                        .entry()
                        .key())
                .isEqualTo("www.yunxi.example/a");
    }

    @Test
    void knowsADocumentWithoutAnAddressByItsBytes() {
        Sample sample = Sample.of("a.txt");
        assertThat(sample.entry().key()).isEqualTo("sha256:" + sample.sha256());
    }

    @Test
    void takesTheFirstWordsForATitleThatIsMissing() {
        assertThat(Sample.of("a.txt")
                        .text("　　", "今年春天云溪县新修水渠三十里灌溉良田万余亩沿渠各村都通了自来水并且修了路")
                        .entry()
                        .title())
                .isEqualTo("今年春天云溪县新修水渠三十里灌溉良田万余亩沿渠各村都通了自…")
                .hasSize(30);
    }

    @Test
    void takesTheNameOfTheFileForATitleWhereNothingCouldBeRead() {
        Entry entry = Sample.of("captures/2020/坏页.warc.gz").record(7).text().entry();
        assertThat(entry.title()).isEqualTo("坏页.warc.gz #7");
        assertThat(entry.readable()).isFalse();
        assertThat(entry.excerpt()).isEmpty();
    }

    @Test
    void mergesTagsOfSidecarKeywordsAndText() {
        Sample sample = Sample.of("a.html")
                .title("水渠通水")
                .source("云溪日报")
                .tags("水利")
                .keywords("农村 振兴", "水 利", "交通")
                .text("乡村振兴看云溪。");
        assertThat(tags(sample)).containsExactly("水利", "乡村振兴", "交通");
    }

    @Test
    void dropsKeywordsThatAreNoIndexTerms() {
        Sample sample = Sample.of("a.html")
                .title("水渠通水")
                .source("云溪日报")
                .keywords("云溪日报", "水渠通水", "要闻", "云溪县人民政府门户网站欢迎您", "2020", "", "灌溉");
        assertThat(tags(sample)).containsExactly("灌溉");
    }

    @Test
    void keepsATagOfTheArchivistWhateverItLooksLike() {
        assertThat(tags(Sample.of("a.html").tags("云溪县第十六届人民代表大会第三次会议"))).hasSize(1);
    }

    @Test
    void findsVocabularyInTheTitle() {
        assertThat(tags(Sample.of("a.html").title("农村振兴座谈会召开"))).containsExactly("乡村振兴");
    }

    @Test
    void cutsTheExcerptAtWholeCharacters() {
        Entry entry = Sample.of("a.txt").text("𠮷".repeat(130)).entry();
        assertThat(entry.excerpt()).isEqualTo("𠮷".repeat(119) + "…");
        assertThat(entry.characters()).isEqualTo(130);
    }

    private static String excerptOf(Block... blocks) {
        Document document = Sample.of("a.txt").document();
        Document changed =
                new Document(document.article().with().blocks(List.of(blocks)).build(), document.script());
        return new Summarizer(VOCABULARY).summarize(changed).excerpt();
    }

    @Test
    void theCellsOfATableStandInAnExcerptOnlyWhereThereIsNothingElse() {
        Block table = new Block.Table(
                Optional.empty(), List.of(List.of(new Block.Cell(false, 1, 1, List.of(new Inline.Text("一路"))))));
        assertThat(excerptOf(Block.Paragraph.of("按下表运行。"), table, Block.Paragraph.of("老人免费。")))
                .isEqualTo("按下表运行。 老人免费。");
        assertThat(excerptOf(table)).isEqualTo("一路");
    }

    @Test
    void makesTheExcerptOneLineAndCountsNoWhiteSpace() {
        Entry entry = Sample.of("a.txt").text("　　第一段。", "第二段 完。\t").entry();
        assertThat(entry.excerpt()).isEqualTo("第一段。 第二段 完。");
        assertThat(entry.characters()).isEqualTo(9);
    }

    private static List<String> tags(Sample sample) {
        return new Summarizer(VOCABULARY).summarize(sample.document()).tags();
    }

    @Test
    void writesTheArchivistsTagsInTheScriptOfTheArchive() {
        Sample sample = Sample.of("a.html").tags("臺灣", "農村振興", "防汛").keywords("台湾");
        assertThat(tags(sample)).containsExactly("台湾", "乡村振兴", "防汛");
    }

    @Test
    void keepsHowADocumentReadsInOtherScripts() {
        Document there =
                Sample.of("a.html").title("水渠通水了").text("今年春天，雲溪縣新修水渠。").document();
        Entry entry = new Summarizer(VOCABULARY)
                .summarize(
                        Sample.of("a.html").title("水渠通水").text("今年春天，云溪县新修水渠。").document(),
                        new TreeMap<>(Map.of(Script.HANT, there)));
        assertThat(entry.in(Script.HANT)).isEqualTo(new Entry.Wording("水渠通水了", List.of(), "今年春天，雲溪縣新修水渠。"));
        assertThat(entry.in(Script.HONG_KONG)).isEqualTo(new Entry.Wording("水渠通水", List.of(), "今年春天，云溪县新修水渠。"));
    }
}
