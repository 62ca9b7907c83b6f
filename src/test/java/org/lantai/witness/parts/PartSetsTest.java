package org.lantai.witness.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.catalog.Sample;
import org.lantai.lexicon.Table;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.CapturePlace;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Document;
import org.lantai.model.Hiding;
import org.lantai.model.Inline;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.model.Script;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Subjects;

class PartSetsTest {
    private static Optional<Document> none(Origin origin) {
        return Optional.empty();
    }

    @Test
    void countsFromTheFirstWhetherItsAddressHasANumberOrNot() {
        assertThat(Parts.of(List.of(part(0, 0, 1, 2), part(1, 0, 1, 2)), PartSetsTest::none)
                        .sets())
                .containsEntry(key(0), new PartSet(new TreeMap<>(Map.of(1, part(0, 0, 1, 2), 2, part(1, 0, 1, 2))), 3));
        assertThat(Parts.of(List.of(part(0, 0, 2), part(2, 0, 2)), PartSetsTest::none)
                        .sets()
                        .values())
                .allMatch(set -> set.missing().isEmpty());
    }

    @Test
    void joinsPagesOfWhichOneAloneLinksTheOther() {
        assertThat(Parts.of(List.of(part(0, 0, 2), part(2)), PartSetsTest::none).sets())
                .hasSize(1);
        assertThat(Parts.of(List.of(part(0), part(2, 0, 2)), PartSetsTest::none).sets())
                .hasSize(1);
        assertThat(Parts.of(List.of(part(0, 0, 2), part(3, 2, 3)), PartSetsTest::none)
                        .sets()
                        .values())
                .singleElement()
                .extracting(PartSet::missing)
                .isEqualTo(List.of(1 + 1));
    }

    @Test
    void countsPagesFromTheFirstWhereTheNumbersGoOverAllArticlesOfAFolder() {
        TreeMap<Integer, String> parts =
                new TreeMap<>(Map.of(71, "qinghe.example/x/71.html", 72, "qinghe.example/x/72.html"));
        Entry first = entry("qinghe.example/x/71.html", "清漪江上的渡口", parts, false);
        Entry second = entry("qinghe.example/x/72.html", "清漪江上的渡口", parts, false);

        assertThat(Parts.of(List.of(first, second), PartSetsTest::none).sets().values())
                .containsExactly(new PartSet(new TreeMap<>(Map.of(1, first, 2, second)), 2));
    }

    @Test
    void countsTheFirstPageOnceWhereLaterOnesKnowItByAnotherAddress() {
        assertThat(Parts.of(List.of(part(0, 0, 2, 3), part(2, 1, 2, 3), part(3, 1, 2, 3)), PartSetsTest::none)
                        .sets()
                        .values())
                .singleElement()
                .matches(set -> set.count() == 3 && set.missing().isEmpty());
    }

    @Test
    void joinsNoneWhereTwoClaimOnePlace() {
        Entry first = part(0, 0, 2);
        Entry other = entry(key(3), first.title(), new TreeMap<>(Map.of(0, key(0), 2, key(3))), false);

        assertThat(Parts.of(List.of(first, part(2, 0, 2), other), PartSetsTest::none)
                        .sets())
                .isEmpty();
    }

    @Test
    void leavesPagesApartThatDoNotLinkEachOtherOrHaveAnotherHeadline() {
        Entry first = part(0, 0, 2);
        Entry silent = part(3);
        Entry other = with(part(2, 0, 2), "清漪江上的老桥");

        assertThat(Parts.of(List.of(first, silent), PartSetsTest::none).documents())
                .hasSize(2);
        assertThat(Parts.of(List.of(first, other), PartSetsTest::none).documents())
                .containsExactly(first, other);
        assertThat(Parts.of(List.of(first, other), PartSetsTest::none).problems())
                .isEmpty();
    }

    @Test
    void leavesTheDaysOfAColumnApart() {
        Entry monday =
                part(0, 0, 2).with().date(PartialDate.parse("2024-03-04")).build();
        Entry tuesday =
                part(2, 0, 2).with().date(PartialDate.parse("2024-03-05")).build();
        Entry sameDay =
                part(2, 0, 2).with().date(PartialDate.parse("2024-03-04T09:30")).build();

        assertThat(Parts.of(List.of(monday, tuesday), PartSetsTest::none).sets())
                .isEmpty();
        assertThat(Parts.of(List.of(monday, sameDay), PartSetsTest::none).sets())
                .hasSize(1);
    }

    @Test
    void joinsPartsThatKnowEachOtherByTheAddressesTheyGiveOfThemselves() {
        Entry first = part(0, 0, 2)
                .with()
                .key("sha256:1")
                .address(Optional.of(key(0)))
                .build();
        Entry second = part(2, 0, 2)
                .with()
                .key("sha256:2")
                .address(Optional.of(key(2)))
                .build();
        Entry copy = second.with().key("sha256:3").build();

        assertThat(Parts.of(List.of(first, second), PartSetsTest::none).sets()).containsOnlyKeys("sha256:1");
        assertThat(Parts.of(List.of(first, second, copy), PartSetsTest::none).sets())
                .doesNotContainKey("sha256:2");
    }

    @Test
    void withholdsTheWholeWhereAPartIsWithheld() {
        Entry second = part(2, 0, 2);
        Entry hidden = entry(second.key(), second.title(), second.parts(), true);

        assertThat(Parts.of(List.of(part(0, 0, 2), hidden), PartSetsTest::none).documents())
                .singleElement()
                .matches(Entry::hidden);
    }

    @Property(tries = 100)
    void joinsTheSameInAnyOrder(
            @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(max = 7) Integer> captured,
            @ForAll Random random) {
        List<Entry> entries = new ArrayList<>(captured.stream()
                .map(n -> part(n, IntStream.rangeClosed(0, 7).toArray()))
                .toList());
        Parts joined = Parts.of(entries, PartSetsTest::none);
        Collections.shuffle(entries, random);

        assertThat(Parts.of(entries, PartSetsTest::none)).isEqualTo(joined);
        assertThat(joined.documents()).hasSize(1);
        PartSet set = joined.sets().values().iterator().next();
        assertThat(set.captured().size() + set.missing().size()).isEqualTo(8);
    }

    @Test
    void joinsTextsAndKeepsOnceWhatIsRepeated() {
        Document first = document("渡口", "（资料图片）", "船靠了岸。", "编者注：本文分两页。");
        Document second = document("渡口", "（资料图片）", "桥修好了。", "编者注：本文分两页。");
        PartJoiner.Part joined = PartJoiner.join(List.of(part(first), part(second)));
        Document whole = joined.document();

        assertThat(whole.text()).isEqualTo("（资料图片）\n船靠了岸。\n桥修好了。\n编者注：本文分两页。");
        assertThat(whole.article().omissions()).hasSize(2).allMatch(o -> o.rule() == Rule.PART_REPEATED);
        assertThat(whole.origin()).isEqualTo(first.origin());
        assertThat(joined.sourceLength()).isEqualTo(21);
        assertThat(joined.collation().blocks())
                .extracting(Passage::captured)
                .containsExactlyElementsOf(
                        whole.blocks().stream().map(Block::text).toList());
        assertThat(joined.collation().omissions()).containsExactly(2, 2);
    }

    @Test
    void keepsTheRefrainOfEachPart() {
        Document first = document("渡口", "船靠了岸。", "船到江心不回头。");
        Document second = document("渡口", "桥修好了。", "船到江心不回头。");
        Document whole = PartJoiner.join(List.of(part(first), part(second))).document();

        assertThat(whole.text()).isEqualTo("船靠了岸。\n船到江心不回头。\n桥修好了。\n船到江心不回头。");
        assertThat(whole.article().omissions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("closings")
    void keepsOnceWhatTheSitePrintsBelowEachPart(String closing) {
        Document first = document("渡口", "船靠了岸。", closing);
        Document second = document("渡口", "桥修好了。", closing);

        assertThat(PartJoiner.join(List.of(part(first), part(second)))
                        .document()
                        .blocks())
                .extracting(Block::text)
                .containsExactly("船靠了岸。", "桥修好了。", closing);
    }

    static Stream<String> closings() {
        return Table.rows(PartClosings.class, "part-closings.tsv", 3).stream()
                .flatMap(row -> Stream.of(row.get(1), row.get(2)));
    }

    @Test
    void leadsFromANumberToTheNoteOfItsOwnPart() {
        PartJoiner.Part joined = PartJoiner.join(List.of(part(noted("水渠长三里")), part(noted("渡口明年通车"))));

        assertThat(joined.document().blocks().toString())
                .containsSubsequence("水渠", "href=#n1,", "name=n1]", "渡口", "href=#n1-2,", "name=n1-2]");
    }

    private static Document noted(String text) {
        Document plain = document("渡口", text);
        Block noted = new Block.Paragraph(List.of(
                new Inline.Text(text),
                new Inline.Link("#n1", List.of(new Inline.Text("[1]"))),
                new Inline.Anchor("n1"),
                new Inline.Text("见县志。")));
        return new Document(plain.article().with().blocks(List.of(noted)).build(), plain.script());
    }

    @Test
    void keepsEachEditInItsOwnBlock() {
        Document first = edited(Sample.of("a.html").text("水渠长三里。", "责任编辑：周远山").document());
        Document second = edited(Sample.of("b.html").text("渡口明年通车。", "责任编辑：周远山").document());

        PartJoiner.Part joined = PartJoiner.join(List.of(part(first), part(second)));

        assertThat(joined.document().blocks()).extracting(Block::text).containsExactly("水渠长三里。", "渡口明年通车。", "责任编辑：周远山");
        assertThat(joined.document().article().edits())
                .extracting(edit -> edit.before() + " in " + edit.place().index())
                .containsExactly("水渠长三里。 in 0", "渡口明年通车。 in 1", "责任编辑：周远山 in 2");
    }

    /** With an edit in every block, which names it. */
    private static Document edited(Document document) {
        Article article = document.article();
        List<Edit> edits = IntStream.range(0, document.blocks().size())
                .mapToObj(i -> new Edit(
                        Rule.SCRIPT_PHRASE,
                        Place.inBlock(i, 0, 1),
                        document.blocks().get(i).text(),
                        "",
                        Certainty.SURE))
                .toList();
        return new Document(
                new Article(
                        article.provenance(),
                        article.kind(),
                        document.metadata(),
                        document.blocks(),
                        false,
                        List.of(),
                        edits,
                        List.of()),
                document.script());
    }

    private static PartJoiner.Part part(Document document) {
        List<Passage> passages = document.blocks().stream()
                .map(block -> new Passage(block.text(), true, List.of()))
                .toList();
        return new PartJoiner.Part(document, new Collation(Optional.empty(), passages, List.of()), 10);
    }

    private static Document document(String title, String... paragraphs) {
        return new Sample(
                        "a.html",
                        0,
                        Optional.empty(),
                        "",
                        title,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        false,
                        List.of(paragraphs))
                .document();
    }

    private static String key(int number) {
        return number == 0 ? "qinghe.example/a.html" : "qinghe.example/a_" + number + ".html";
    }

    private static Entry part(int number, int... linked) {
        TreeMap<Integer, String> parts = new TreeMap<>();
        IntStream.of(linked).forEach(n -> parts.put(n, key(n)));
        return entry(key(number), "清漪江上的渡口" + (number == 0 ? "" : "（" + number + "）"), parts, false);
    }

    private static Entry with(Entry entry, String title) {
        return entry.withTitle(title);
    }

    private static Entry entry(String key, String title, Map<Integer, String> parts, boolean hidden) {
        return new Entry(
                key,
                new Origin(CapturePlace.ofFile(key), Optional.empty(), Optional.empty(), key),
                title,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                0,
                "",
                10,
                true,
                false,
                new TreeMap<>(parts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                hidden ? Hiding.YES : Hiding.NO,
                Subjects.NONE,
                new TreeMap<>());
    }

    @Test
    void joinsPartsInAnotherScriptBlockForBlockAsInTheArchivesOwn() {
        Document first = document("渡口", "（资料图片）", "船靠了岸。", "编者注：本文分两页。");
        Document second = document("渡口", "（资料图片）", "桥修好了。", "编者注：本文分两页。");
        // What is one line in the archive's script may have been converted in two ways.
        Document firstThere = document("渡口", "（資料圖片）", "船靠了岸。", "編者註：本文分兩頁。");
        Document secondThere = document("渡口", "（数据圖片）", "橋修好了。", "編者注：本文分兩頁。");
        Document whole = PartJoiner.join(
                        List.of(part(firstThere), part(secondThere)), List.of(part(first), part(second)))
                .document();

        assertThat(whole.text()).isEqualTo("（資料圖片）\n船靠了岸。\n橋修好了。\n編者注：本文分兩頁。");
        assertThat(whole.article().omissions()).extracting(Omission::text).containsExactly("編者註：本文分兩頁。", "（数据圖片）");
    }

    @Test
    void dropsTheNumberOfAPartInEveryScript() {
        Map<Script, Entry.Wording> there = Map.of(Script.HANT, new Entry.Wording("清漪江上的渡口（1）", List.of("傅青簡"), "船"));
        List<Entry> parts = List.of(with(part(1, 1, 2), there), with(part(2, 1, 2), there));
        Entry whole = Parts.of(parts, PartSetsTest::none).documents().get(0);
        assertThat(whole.in(Script.HANT)).isEqualTo(new Entry.Wording("清漪江上的渡口", List.of("傅青簡"), "船"));
    }

    private static Entry with(Entry entry, Map<Script, Entry.Wording> alternates) {
        return entry.withAlternates(new TreeMap<>(alternates));
    }
}
