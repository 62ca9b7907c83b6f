package org.lantai.render.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexLetter;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.NameIndexes;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Permalinks;
import org.lantai.ledger.Permalinks.Deserted;
import org.lantai.model.OutputFile;
import org.lantai.model.Script;
import org.lantai.render.SampleSite;
import org.lantai.render.SiteRenderer;
import org.lantai.render.page.Site;
import org.lantai.render.theme.Theme;
import org.lantai.script.ScriptSettings;
import org.lantai.subjects.Entry;

class IndexMakerTest {
    @TempDir
    private Path folder;

    @Test
    void everyOrderOfAnIndexIsAPage() {
        Map<String, String> pages = pages(site(people(3), List.of()));
        assertThat(pages).containsKeys("people/index.html", "people/by-count/index.html", "people/by-year/index.html");
        assertThat(pages.get("people/index.html")).contains("共 3 人").contains("陆三元0");
    }

    @Test
    void aNameHasAPageWithItsOfficesAndAFeed() {
        Map<String, String> pages = pages(site(people(1), List.of()));
        assertThat(pages).containsKeys("people/lu-san-yuan-0/index.html", "people/lu-san-yuan-0/feed.xml");
        assertThat(pages.get("people/lu-san-yuan-0/index.html"))
                .contains("所见职务")
                .contains("理事长");
    }

    @Test
    void aLargeIndexGivesEachLetterAPage() {
        Map<String, String> pages = pages(site(people(1200), List.of()));
        assertThat(pages).containsKey("people/by-pinyin/l/index.html");
        assertThat(pages.get("people/index.html")).hasSizeLessThan(20_000);
        assertThat(pages.get("people/by-pinyin/l/index.html")).contains("陆三元1199");
    }

    @Test
    void provincesThatReadAlikeHavePagesOfTheirOwn() {
        List<IndexTerm> places = new ArrayList<>();
        List<Entry> one = sample().catalog().entries().subList(0, 1);
        for (int i = 0; i < 810; i++) {
            String province = List.of("山西省", "陕西省", "河南省南阳市", "河南省南杨市").get(i % 4);
            places.add(place("石桥" + i, province, one));
        }
        Map<String, String> pages =
                pages(site(new NameIndexes(List.of(), List.of(new IndexLetter("S", places)), List.of()), List.of()));
        assertThat(pages.get("places/by-province/shanxisheng/index.html")).contains("<h1>山西省</h1>");
        assertThat(pages.get("places/by-province/shaanxisheng/index.html")).contains("<h1>陕西省</h1>");
        assertThat(pages)
                .containsKeys(
                        "places/by-province/henanshengnanyangshi/index.html",
                        "places/by-province/henanshengnanyangshi-2/index.html");
    }

    @Test
    void aProvinceHoldsItsCitiesAndThoseTheirCounties() {
        List<IndexTerm> places = new ArrayList<>();
        List<Entry> one = sample().catalog().entries().subList(0, 1);
        places.add(new IndexTerm("安徽省", List.of(), List.of(), Optional.empty(), one));
        for (int i = 0; i < 405; i++) {
            places.add(place("石桥" + i, "安徽省安庆市", one));
            places.add(place("石桥乙" + i, "安徽省芜湖市", one));
        }
        places.add(place("安庆市", "安徽省", one));
        Map<String, String> pages =
                pages(site(new NameIndexes(List.of(), List.of(new IndexLetter("S", places)), List.of()), List.of()));

        assertThat(pages.get("places/by-province/index.html"))
                .containsOnlyOnce("<h2 id=")
                .contains(">安徽省</a>");
        assertThat(pages.get("places/by-province/anhuisheng/index.html"))
                .containsSubsequence(">安庆市</a> <span class=\"count\">406</span>", ">芜湖市</a>")
                .hasSizeLessThan(20_000);
        assertThat(pages.get("places/by-province/anhuishenganqingshi/index.html"))
                .containsSubsequence(">安徽省</a>", "<h1>安庆市</h1>", ">安庆市</a>", ">石桥0</a>", ">石桥404</a>");
    }

    @Test
    void aLetterWithMoreNamesThanAPageHoldsIsDivided() {
        Map<String, String> whole = pages(site(people(800), List.of()));
        Map<String, String> divided = pages(site(people(1601), List.of()));

        assertThat(whole).doesNotContainKey("people/by-pinyin/l-1/index.html");
        assertThat(divided)
                .containsKeys("people/by-pinyin/l-1/index.html", "people/by-pinyin/l-3/index.html")
                .doesNotContainKey("people/by-pinyin/l-4/index.html");
        assertThat(divided.get("people/by-pinyin/l/index.html"))
                .contains("l-3/index.html")
                .hasSizeLessThan(20_000);
    }

    @Test
    void aLetterThatAPageHoldsIsNotDividedHoweverLargeTheIndex() {
        List<IndexLetter> letters = new ArrayList<>(people(800));
        List<Entry> one = sample().catalog().entries().subList(0, 1);
        letters.add(new IndexLetter("Z", List.of(new IndexTerm("赵三元", List.of(), List.of(), Optional.empty(), one))));

        assertThat(pages(site(letters, List.of())))
                .containsKey("people/by-pinyin/l/index.html")
                .doesNotContainKey("people/by-pinyin/l-1/index.html");
    }

    @Test
    void aProvinceHasItsAddressWhicheverOthersThereAre() {
        List<IndexTerm> places = new ArrayList<>();
        List<Entry> one = sample().catalog().entries().subList(0, 1);
        for (int i = 0; i < 810; i++) {
            places.add(place("石桥" + i, "陕西省", one));
        }
        Map<String, String> pages =
                pages(site(new NameIndexes(List.of(), List.of(new IndexLetter("S", places)), List.of()), List.of()));
        assertThat(pages).containsKey("places/by-province/shaanxisheng/index.html");
    }

    @Test
    void aNameThatHasLostItsDocumentsKeepsItsPage() {
        Deserted gone = new Deserted(Facet.TAGS, "shui-qu", "水渠", Optional.empty());
        Map<String, String> pages = pages(site(people(0), List.of(gone)));
        assertThat(pages.get("tags/shui-qu/index.html")).contains("水渠").contains("目前没有文献属于这里");
        assertThat(pages).containsKey("tags/shui-qu/feed.xml");
    }

    @Test
    void ordersByStrokesInTraditionalCharacters() {
        assertThat(Strokes.standard().of("一體化")).isEqualTo(1);
        assertThat(Strokes.standard().of("台灣")).isEqualTo(5);
        assertThat(Strokes.standard().of("5G")).isZero();
    }

    private List<IndexLetter> people(int count) {
        Site sample = sample();
        List<IndexTerm> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(new IndexTerm(
                    "陆三元" + i,
                    List.of(),
                    List.of("理事长"),
                    Optional.empty(),
                    sample.catalog().entries().subList(0, 1)));
        }
        return count == 0 ? List.of() : List.of(new IndexLetter("L", people));
    }

    private Site sample() {
        return SampleSite.full(folder).site();
    }

    private static IndexTerm place(String name, String province, List<Entry> entries) {
        return new IndexTerm(name, List.of(), List.of(province), Optional.empty(), entries);
    }

    private Site site(List<IndexLetter> people, List<Deserted> deserted) {
        return site(new NameIndexes(people, List.of(), List.of()), deserted);
    }

    private Site site(NameIndexes names, List<Deserted> deserted) {
        Site sample = sample();
        Catalog c = sample.catalog();
        Catalog catalog = new Catalog(
                c.entries(),
                c.timeline(),
                c.tags(),
                names,
                c.sources(),
                c.series(),
                c.witnesses(),
                c.parts(),
                c.lineages(),
                c.relations(),
                c.hidden());
        Permalinks promised = Ledger.read(folder).promise(catalog).permalinks();
        Permalinks permalinks = new Permalinks(promised.documents(), promised.slugs(), List.of(), deserted);
        return new Site(sample.config(), catalog, permalinks, List.of(), sample.counts());
    }

    private static Map<String, String> pages(Site site) {
        Map<String, String> pages = new TreeMap<>();
        SiteRenderer renderer =
                new SiteRenderer(ScriptSettings.to(Script.HANS), List.of(), Theme.load(Path.of("."), "lantai"));
        renderer.renderIndexes(
                site,
                (OutputFile file) ->
                        pages.put(file.path(), new String(file.content().toArray(), StandardCharsets.UTF_8)));
        return pages;
    }
}
