package org.lantai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Sample;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;

/** How a document is found again by what the ledger wrote down of it. */
class LedgerFactsTest {
    private static final String HEADER = "kind\tname\tkey\tlabel\n";
    private static final String FERRY = "渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他，逢年过节总有人送来米酒。";
    private static final String SCHOOL = "学堂设在文庙里，先生只有一位，学生来自七个村，冬天自带炭火，晴天在院里背书。";

    @TempDir
    Path archive;

    private Path file = Path.of("");

    @BeforeEach
    void createContent() throws IOException {
        Files.createDirectories(archive.resolve("content"));
        file = archive.resolve(Ledger.FILE);
    }

    private static Entry entry(String file, String url, String digest, String title, String text) {
        Entry made = Sample.of(file)
                .url("http://yunxi.example/" + url)
                .title(title)
                .text(text)
                .entry();
        return withDigests(made, digest, digest);
    }

    private static Entry withDigests(Entry entry, String sha256, String lines) {
        Origin origin = entry.origin();
        return entry.with()
                .origin(new Origin(origin.place(), origin.url(), origin.captured(), hex(sha256), hex(lines)))
                .build();
    }

    private static String hex(String digit) {
        return digit.repeat(64);
    }

    private Permalinks build(Entry... entries) {
        Promises promises = Ledger.read(archive).promise(new Cataloguer().catalog(List.of(entries), Vocabulary.none()));
        promises.ledger().write();
        return promises.permalinks();
    }

    @Test
    void aCorrectedAddressKeepsTheId() {
        DocumentId id =
                build(entry("a.html", "a", "1", "船工", FERRY)).documents().get("yunxi.example/a");
        Permalinks later = build(entry("a.html", "b", "1", "船工", FERRY));
        assertThat(later.documents()).containsEntry("yunxi.example/b", id);
        assertThat(later.withdrawn()).isEmpty();
    }

    @Test
    void addressesThatWereExchangedByMistakeAreCorrectedAndEachTextKeepsItsId() {
        Permalinks wrong = build(
                entry("ferry.html", "school", "1", "船工", FERRY), entry("school.html", "ferry", "2", "学堂", SCHOOL));
        Permalinks right = build(
                entry("ferry.html", "ferry", "1", "船工", FERRY), entry("school.html", "school", "2", "学堂", SCHOOL));
        assertThat(right.documents())
                .containsEntry("yunxi.example/ferry", id(wrong, "school"))
                .containsEntry("yunxi.example/school", id(wrong, "ferry"));
    }

    private static DocumentId id(Permalinks permalinks, String page) {
        return Optional.ofNullable(permalinks.documents().get("yunxi.example/" + page))
                .orElseThrow();
    }

    @Test
    void anotherArticleAtItsAddressDoesNotTakeTheId() {
        DocumentId id = id(build(entry("a.html", "a", "1", "船工", FERRY)), "a");
        Permalinks later = build(entry("b.html", "a", "2", "学堂", SCHOOL));
        assertThat(id(later, "a")).isNotEqualTo(id);
        assertThat(later.withdrawn()).extracting(Permalinks.Tombstone::id).containsExactly(id);
    }

    @Test
    void aLaterCaptureOfTheSameArticleHasTheId() {
        DocumentId id = id(build(entry("a.html", "a", "1", "船工", FERRY)), "a");
        String corrected = FERRY.replace("四十", "四十二");
        assertThat(id(build(entry("b.html", "a", "2", "船工老陆", corrected)), "a")).isEqualTo(id);
    }

    @Test
    void lineEndsOfAnotherSystemChangeNothing() throws IOException {
        Entry made = Sample.of("a.txt").title("船工").text(FERRY).entry();
        Permalinks first = build(withDigests(made, "1", "1"));
        String ledger = Files.readString(file);
        assertThat(build(withDigests(made, "2", "1")).documents()).isEqualTo(first.documents());
        assertThat(Files.readString(file)).isEqualTo(ledger);
    }

    @Test
    void anEditedFileWithoutAddressKeepsItsId() {
        Entry made = Sample.of("a.txt").title("船工").text(FERRY).entry();
        DocumentId id = id(build(withDigests(made, "1", "1")));
        Entry edited =
                Sample.of("a.txt").title("船工").text(FERRY.replace("米酒", "黄酒")).entry();
        assertThat(id(build(keyed(withDigests(edited, "2", "2"))))).isEqualTo(id);
        Entry other = Sample.of("a.txt").title("学堂").text(SCHOOL).entry();
        assertThat(id(build(keyed(withDigests(other, "3", "3"))))).isNotEqualTo(id);
    }

    /** As the summarizer makes the key of what has no address. */
    private static Entry keyed(Entry entry) {
        return entry.with().key("sha256:" + entry.origin().lines()).build();
    }

    private static DocumentId id(Permalinks permalinks) {
        return permalinks.documents().values().iterator().next();
    }

    @Test
    void whatIsWithdrawnIsToldOnce() throws IOException {
        Entry ferry = entry("ferry.html", "ferry", "1", "船工", FERRY);
        Entry school = entry("school.html", "school", "2", "学堂", SCHOOL);
        DocumentId id = id(build(ferry, school), "school");
        assertThat(build(ferry).fresh()).extracting(Permalinks.Tombstone::id).containsExactly(id);
        assertThat(build(ferry).fresh()).isEmpty();
        assertThat(build(ferry, school).fresh()).isEmpty();
        assertThat(build(ferry).fresh()).extracting(Permalinks.Tombstone::id).containsExactly(id);
        assertThat(Files.readString(file))
                .containsSubsequence(
                        "withdrawn\t" + id + "\tmissing\n",
                        "restored\t" + id + "\n",
                        "withdrawn\t" + id + "\tmissing\n");
    }

    /** Of a ledger of the former form nobody knows what was withdrawn before. */
    @Test
    void aFormerLedgerIsCarriedOver() throws IOException {
        String gone = DocumentId.derive("yunxi.example/gone", 0).value();
        String ferry = DocumentId.derive("yunxi.example/other", 0).value();
        String former = HEADER
                + "document\t" + gone + "\tyunxi.example/gone\t旧闻\n"
                + "document\t" + ferry + "\tyunxi.example/ferry\t船工\n"
                + "tag\tzhen-xing\t农村振兴\t农村振兴\n"
                + "tag\tzhen-xing\t乡村振兴\t乡村振兴\n";
        Files.writeString(file, former);
        Permalinks permalinks = build(entry("ferry.html", "ferry", "1", "船工", FERRY)
                .with()
                .tags(List.of("乡村振兴"))
                .given(1)
                .build());
        assertThat(id(permalinks, "ferry")).hasToString(ferry);
        assertThat(permalinks.tags()).containsEntry("乡村振兴", "zhen-xing");
        assertThat(permalinks.withdrawn()).hasSize(1);
        assertThat(permalinks.fresh()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith(former + "format\t2\n")
                .contains("capture\t" + ferry, "withdrawn\t" + gone + "\tmissing\n");
    }

    /** Format 1 dropped fragments: two pages had one key, and the newest of them was shown. */
    @Test
    void ofTwoPagesThatWereOneTheOneThatWasShownKeepsTheId() throws IOException {
        String id = DocumentId.derive("yunxi.example", 0).value();
        Files.writeString(file, HEADER + "document\t" + id + "\tyunxi.example\t学堂\n");
        Permalinks permalinks = build(
                entry("ferry.html", "#/news/1", "1", "船工", FERRY), entry("school.html", "#/news/2", "2", "学堂", SCHOOL));
        assertThat(permalinks.documents())
                .containsEntry("yunxi.example/#/news/2", new DocumentId(id))
                .hasSize(2);
    }

    @Test
    void linesThatAMergeHasDoubledCountOnce() throws IOException {
        build(entry("ferry.html", "ferry", "1", "船工", FERRY));
        String ledger = Files.readString(file);
        Files.writeString(file, ledger + ledger);
        assertThat(Ledger.read(archive).problems()).isEmpty();
        assertThat(build(entry("ferry.html", "ferry", "1", "船工", FERRY)).withdrawn())
                .isEmpty();
        assertThat(Files.readString(file)).isEqualTo(ledger + ledger);
    }

    /** 中国 and 忠国 read alike; each of two branches has promised the name to one of them. */
    @Test
    void ofTwoMeaningsThatAMergeBringsTheFirstStaysAndBothLinesAreNamed() throws IOException {
        Files.writeString(file, HEADER + "format\t2\ntag\tzhong-guo\t中国\t中国\ntag\tzhong-guo\t忠国\t忠国\n");
        Problem problem = Ledger.read(archive).problems().get(0);
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_TWO_MEANINGS);
        assertThat(problem.message()).contains("中国", "line 3", "忠国", "line 4");
        Entry both = entry("ferry.html", "ferry", "1", "船工", FERRY)
                .with()
                .tags(List.of("中国", "忠国"))
                .given(2)
                .build();
        assertThat(build(both).tags()).containsEntry("中国", "zhong-guo").containsEntry("忠国", "zhong-guo-2");
        assertThat(build(both.with().tags(List.of("忠国")).given(1).build()).tags())
                .containsEntry("忠国", "zhong-guo-2");
    }

    @Test
    void ofWhatIsTakenDownCompletelyNoHeadlineStays() throws IOException {
        Entry ferry = entry("渡口船工.html", "ferry", "1", "船工老陆", FERRY);
        Entry school = entry("school.html", "school", "2", "学堂", SCHOOL);
        DocumentId id = id(build(ferry, school), "ferry");
        Permalinks hidden = build(ferry.with().hiding(Hiding.YES).build(), school);
        assertThat(hidden.withdrawn()).extracting(Permalinks.Tombstone::title).containsExactly("船工老陆");
        Permalinks erased = build(ferry.with().hiding(Hiding.COMPLETELY).build(), school);
        assertThat(erased.withdrawn()).containsExactly(new Permalinks.Tombstone(id, "", true));
        String ledger = Files.readString(file);
        assertThat(ledger).doesNotContain("船工").contains("document\t" + id + "\tyunxi.example/ferry\t\n");
        assertThat(build(ferry.with().hiding(Hiding.COMPLETELY).build(), school).withdrawn())
                .hasSize(1);
        assertThat(Files.readString(file)).isEqualTo(ledger);
        assertThat(id(build(ferry, school), "ferry")).isEqualTo(id);
    }

    @Test
    void theWordOfTheArchivistGoesBeforeAll() {
        DocumentId id = id(build(entry("a.html", "a", "1", "船工", FERRY)), "a");
        Entry other = entry("b.html", "b", "2", "学堂", SCHOOL);
        assertThat(id(build(other.with().id(Optional.of(id)).build()), "b")).isEqualTo(id);
        Entry former = entry("c.html", "c", "3", "船工", FERRY.replace("米酒", "黄酒"));
        assertThat(id(
                        build(former.with()
                                .formerUrls(List.of("http://yunxi.example/a"))
                                .build()),
                        "c"))
                .isEqualTo(id);
    }

    @Test
    void theLedgerOfALaterProgramIsRefused() throws IOException {
        Files.writeString(file, HEADER + "format\t3\n");
        Problem problem = catchThrowableOfType(ProblemException.class, () -> Ledger.read(archive))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_NEWER);
        assertThat(problem.where()).isEqualTo("content/permalinks.tsv:2");
    }

    @Test
    void everyFactReadsBackAsItWasWritten() {
        DocumentId id = DocumentId.derive("x", 0);
        Stream.of(
                        "tag\tshui-li\t水利\t水利",
                        "now\ttag/shui-li\t水务\t水务",
                        "capture\t" + id + "\t" + hex("a")
                                + "\t00ff00ff00ff00ff\tcontent/captures/a b.html#3\thttp://yunxi.example/?a=1",
                        "capture\t" + id + "\t" + hex("a") + "\t\ta.txt\t",
                        "withdrawn\t" + id + "\tjoined",
                        "restored\t" + id,
                        "path\ttimeline/2019/03/05/index.html",
                        "release\t2027-03-01\t第一版")
                .forEach(line ->
                        assertThat(FactReader.read(line).orElseThrow().line()).isEqualTo(line));
    }
}
