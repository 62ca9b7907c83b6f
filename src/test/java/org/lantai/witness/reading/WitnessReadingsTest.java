package org.lantai.witness.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.catalog.Sample;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;

class WitnessReadingsTest {
    private static final String CLEAN = "渡口镇的水文观测员方守成踩着石阶走到江边，记下当天的水位。";

    /** A copy of which repair has changed nothing. */
    private static Collated copy(String file, String... paragraphs) {
        Document document = Sample.of(file).title("看水三十五年").text(paragraphs).document();
        return new Collated(document, collation(document));
    }

    private static Collation collation(Document document) {
        List<Passage> passages = document.blocks().stream()
                .map(block -> new Passage(block.text(), true, List.of()))
                .toList();
        Optional<Passage> title = document.metadata().title().map(t -> new Passage(t, true, List.of()));
        return new Collation(title, passages, List.of());
    }

    /** A copy in which an edit has put a piece in the place of what was captured. */
    private static Collated edited(String captured, String now, String text, Rule rule, Certainty certainty) {
        Document plain = copy("a.html", text).document();
        int start = text.indexOf(now);
        Edit edit = new Edit(rule, Place.inBlock(0, start, start + captured.length()), captured, now, certainty);
        Document document = new Document(plain.article().withEdits(List.of(edit)), plain.script());
        Variant variant = new Variant(start, start + now.length(), start, start + captured.length(), List.of(0));
        Passage passage = new Passage(text.replace(now, captured), true, List.of(variant));
        return new Collated(document, new Collation(Optional.empty(), List.of(passage), List.of()));
    }

    private static List<String> readings(Collated text, Collated... witnesses) {
        return WitnessReadings.of(text, List.of(witnesses)).stream()
                .map(reading -> reading.before() + ">" + reading.after())
                .toList();
    }

    private static List<String> readings(String text, String... witnesses) {
        List<Collated> copies = new ArrayList<>();
        for (String witness : witnesses) {
            copies.add(copy("w" + copies.size() + ".html", witness));
        }
        return readings(copy("a.html", text), copies.toArray(Collated[]::new));
    }

    @ParameterizedTest
    @CsvSource({"�, 石", "���, 石", "□, 石", "?, 石", "??, 石", "□□, 石阶"})
    void aLostCharacterIsReadInAWitness(String sign, String lost) {
        assertThat(readings(CLEAN.replace(lost, sign), CLEAN)).containsExactly(sign + ">" + lost);
    }

    @ParameterizedTest
    @CsvSource({"□, 石阶", "??, 石阶走", "□□, 石", "?????, 石"})
    void asManyCharactersAsTheSignsCanStandFor(String signs, String lost) {
        assertThat(readings(CLEAN.replace(lost, signs), CLEAN)).isEmpty();
    }

    @Test
    void aMarkThatWasLostWithItIsReadToo() {
        assertThat(readings(CLEAN.replace("边，", "□□"), CLEAN)).containsExactly("□□>边，");
    }

    @Test
    void whatStandsInAllCopiesStays() {
        String blank = "□同意　□不同意，请在方框内打勾，于月底前交回渡口镇政府办公室。";
        assertThat(readings(blank, blank, blank)).isEmpty();
    }

    @Test
    void whatTheAuthorAskedStays() {
        String asked = "他说真的？？我不信这条江会干，谁见过它干的样子。";
        assertThat(readings(asked, asked.replace("？？", "？"), asked.replace("？？", "。")))
                .isEmpty();
        assertThat(readings(asked, asked.replace("真的？？", "真的假的？"))).isEmpty();
        assertThat(readings(asked.replace("？？", "??"), asked.replace("？？", "假的？")))
                .isEmpty();
    }

    @Test
    void aSoundTextStaysWhateverMostHave() {
        String other = CLEAN.replace("守成", "守诚").replace("观测", "测量");
        assertThat(readings(CLEAN, other, other, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"打渡口踩着, 1", "从大口踩着, 0"})
    void fourCharactersOnEachSideAreTheSame(String before, int found) {
        String text = "方守成今早从渡口踩着□阶走到江边。";
        assertThat(readings(text, "方守成今早" + before + "石阶走到江边。")).hasSize(found);
    }

    @Test
    void aNumberBesideTheDamageIsNotTouched() {
        assertThat(readings("全县共□25人报名，名单贴在镇政府门口。", "全县共有35人报名，名单贴在镇政府门口。")).isEmpty();
    }

    @Test
    void aNameBesideTheDamageIsNotTouched() {
        assertThat(readings("昨天上午?张三到渡口镇看望老人。", "昨天上午，李四到渡口镇看望老人。")).isEmpty();
    }

    @Test
    void whereWitnessesDisagreeMostOfThemDecideAndNoneOnATie() {
        String text = CLEAN.replace("石", "□");
        String stone = CLEAN;
        String wood = CLEAN.replace("石", "木");
        assertThat(readings(text, stone, wood)).isEmpty();
        assertThat(readings(text, wood, stone, stone)).containsExactly("□>石");
    }

    @Test
    void onANumberAllHaveToAgree() {
        String text = "方守成来回走了□趟，把册子背到后山的庙里。";
        String six = text.replace("□", "六");
        String seven = text.replace("□", "七");
        assertThat(readings(text, six, six, seven)).isEmpty();
        assertThat(readings(text, six, six)).containsExactly("□>六");
    }

    @Test
    void aWitnessThatIsDamagedThereCannotTell() {
        assertThat(readings(CLEAN.replace("石", "□"), CLEAN.replace("石", "□"), CLEAN.replace("阶", "�"), CLEAN))
                .containsExactly("□>石");
    }

    @Test
    void namesTheWitnessesThatHaveItSo() {
        List<WitnessReading> readings = WitnessReadings.of(
                copy("a.html", CLEAN.replace("石", "□")),
                List.of(copy("b.html", CLEAN), copy("c.html", CLEAN.replace("石", "木")), copy("d.html", CLEAN)));
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.captures()).extracting(Object::toString).containsExactly("b.html", "d.html");
            assertThat(reading.place()).isEqualTo(Place.inBlock(0, 14, 15));
        });
    }

    @Test
    void aConjectureIsHeldAgainstWitnesses() {
        Collated conjecture = edited("姑?", "头阶", CLEAN.replace("石阶", "头阶"), Rule.GLOSS_SHIFTED, Certainty.LIKELY);
        assertThat(readings(conjecture, copy("b.html", CLEAN))).containsExactly("头>石");
        assertThat(readings(conjecture, copy("b.html", CLEAN.replace("石", "头"))))
                .isEmpty();
    }

    @Test
    void anotherWordInThePlaceOfAConjectureNeedsTwoWitnesses() {
        String other = CLEAN.replace("当天", "今日");
        Collated conjecture = edited("姑㈨频", "当天", CLEAN, Rule.MARK_SPLIT, Certainty.LIKELY);
        assertThat(readings(conjecture, copy("b.html", other))).isEmpty();
        assertThat(readings(conjecture, copy("b.html", other), copy("c.html", other)))
                .containsExactly("当天>今日");
    }

    @Test
    void whatIsCertainIsNotHeldAgainstWitnesses() {
        Collated sure = edited("石(shí)", "石", CLEAN, Rule.GLOSS_PINYIN, Certainty.SURE);
        assertThat(readings(sure, copy("b.html", CLEAN.replace("石", "木")))).isEmpty();
    }

    @Test
    void whereTheArchivistHasDecidedNoWitnessIsAsked() {
        Collated corrected = edited("石", "�", CLEAN.replace("石", "�"), Rule.CURATOR_CORRECTION, Certainty.SURE);
        assertThat(readings(corrected, copy("b.html", CLEAN))).isEmpty();
    }

    @Test
    void whatIsOutOfStepIsReadUpToWhereItIsInStepAgain() {
        String clean = "“书放在那里没人看，才是最大的浪费。”村里清理了518吨垃圾，花了一年。";
        assertThat(readings(clean.replace("。”村里清理了5", "?！贝謇锴謇砹?"), clean)).containsExactly("?！贝謇锴謇砹?>。”村里清理了5");
    }

    @Test
    void aSlipThatNobodyWouldWriteIsMendedByTwoWitnesses() {
        String slip = CLEAN.replace("水位", "水住").replace("观测", "观侧");
        assertThat(readings(slip, CLEAN)).isEmpty();
        assertThat(readings(slip, CLEAN, CLEAN)).contains("侧>测");
        assertThat(readings(slip, CLEAN, CLEAN, slip)).isEmpty();
    }

    @Test
    void theHeadlineIsMendedUnlessTheArchivistGaveIt() {
        Collated text = titled("渡口镇看水三十五年的□人");
        List<WitnessReading> readings = WitnessReadings.of(text, List.of(titled("渡口镇看水三十五年的老人")));
        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.place().part()).isEqualTo(Place.Part.TITLE);
            assertThat(reading.after()).isEqualTo("老");
        });
    }

    private static Collated titled(String title) {
        Document document = Sample.of("t.html").title(title).text(CLEAN).document();
        return new Collated(document, collation(document));
    }

    @Test
    void aReadingIsSetInAsAnEditWithItsWitness() {
        Collated text = copy("a.html", CLEAN.replace("石", "□").replace("江", "□"), "第二段。");
        List<WitnessReading> readings = WitnessReadings.of(text, List.of(copy("b.html", CLEAN, "第二段。")));
        Document mended = ReadingSetter.set(text.document(), readings);
        assertThat(mended.blocks().get(0).text()).isEqualTo(CLEAN);
        assertThat(mended.article().edits()).hasSize(2).allSatisfy(edit -> {
            assertThat(edit.rule()).isEqualTo(Rule.WITNESS_READING);
            assertThat(edit.certainty()).isEqualTo(Certainty.WITNESS);
            assertThat(edit.why().get(0).english()).isEqualTo("as in b.html");
        });
        assertThat(Stream.of("石", "江"))
                .allMatch(after -> mended.article().edits().stream()
                        .anyMatch(edit -> edit.after().equals(after)));
    }
}
