package org.lantai.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;

class RepairerTest {
    private final Repairer repairer = new Repairer();

    @Test
    void leavesASoundPageAsItIs() {
        RepairedPage page = repairer.repair(Captures.html("<p>石桥镇（Shiqiao）第3期《镇志》&ldquo;付印&rdquo;。</p>"));
        assertThat(page.text()).isEqualTo(page.decoded());
        assertThat(page.edits()).isEmpty();
        assertThat(page.problems()).isEmpty();
    }

    @Test
    void reportsHowManyBytesAreBadAndWhereTheFirstStands() {
        byte[] bytes = "第一行\n第二行完。?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFE;
        RepairedPage page = repairer.repair(Captures.of(bytes, PageFormat.TEXT));
        assertThat(page.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ProblemKind.CHARSET_BAD_BYTES);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("1 place is not valid in UTF-8", "byte 25");
        });
    }

    @Test
    void undoesDamageOnTopOfDamage() {
        String glossed = "本縣發(fā)布經(jīng)濟(jì)公報，全縣經(jīng)濟(jì)穩(wěn)步發(fā)展，農業連年豐收。";
        String misread = new String(glossed.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(repairer.repair(Captures.text(misread)).text()).isEqualTo("本縣發布經濟公報，全縣經濟穩步發展，農業連年豐收。");
    }

    @Test
    void keepsTheProblemsOfTheCapture() {
        Problem earlier = Problem.note(ProblemKind.CAPTURE_CUT, "page", "It is cut.", "");
        var capture = Captures.text("县志");
        var noticed = new org.lantai.model.SourcePage(
                capture.origin(),
                capture.format(),
                capture.bytes(),
                capture.declaredCharset(),
                capture.sidecar(),
                List.of(earlier));
        assertThat(repairer.repair(noticed).problems()).containsExactly(earlier);
    }

    @Test
    void managesPagesThatAreNestedOrCut() {
        String deep = "<div>".repeat(50_000) + "現(xiàn)在" + "<a href=\"";
        assertThat(repairer.repair(Captures.html(deep)).text()).endsWith("<a href=\"");
        assertThat(repairer.repair(Captures.html("<p title=\"'".repeat(50_000))).text())
                .isNotEmpty();
        assertThat(repairer.repair(Captures.html("<!--<script><pre>")).text()).isEqualTo("<!--<script><pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&amp;",
                "amp;",
                "\\u4e2d",
                "锟斤拷",
                "\uFFFD",
                "\uFFFD?",
                "浣犲ソ",
                "浣?",
                "ÄãºÃ",
                "â€œ",
                "發(",
                "發(fā)",
                "<p '=\"",
                "<!--",
                "<script>",
                "</script",
                "`",
                "``` ",
                "#xff0c;",
                "(((",
                "<<",
                "&amp;lt;",
                "\0",
                "<meta charset=x ",
                "<?xml "
            })
    void managesAnyPieceRepeatedTwentyThousandTimes(String piece) {
        for (PageFormat format : PageFormat.values()) {
            byte[] bytes = ("县志\n" + piece.repeat(20_000)).getBytes(StandardCharsets.UTF_8);
            assertThat(repairer.repair(Captures.of(bytes, format)).decoded()).startsWith("县志");
            assertThat(repairer.repair(Captures.of(Arrays.copyOf(bytes, bytes.length - 1), format))
                            .decoded())
                    .startsWith("县志");
        }
    }

    @Property(tries = 300)
    void readsAnyBytesAndLeadsItsEditsBackToThem(@ForAll @Size(max = 300) byte[] bytes) {
        for (PageFormat format : PageFormat.values()) {
            RepairedPage page = repairer.repair(Captures.of(bytes, format));
            List<Edit> made = made(page.edits());
            // An edit of what another has made leads back to the same place, and cannot be applied beside it.
            Assume.that(areApart(made));
            assertThat(apply(page.decoded(), made)).isEqualTo(page.text());
        }
    }

    @Property(tries = 300)
    void readsAnyMixtureOfDamage(@ForAll @Size(max = 40) List<@net.jqwik.api.From("pieces") String> pieces) {
        byte[] bytes = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
        for (PageFormat format : PageFormat.values()) {
            RepairedPage page = repairer.repair(Captures.of(bytes, format));
            assertThat(page.edits())
                    .allSatisfy(edit -> assertThat(edit.place().end())
                            .isLessThanOrEqualTo(page.decoded().length()));
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> pieces() {
        String mojibake = new String("本县新闻".getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        return net.jqwik.api.Arbitraries.of(
                "發(fā)展",
                "經(jīng)濟(jì)",
                "(",
                ")",
                "<p>",
                "</p>",
                "<",
                "&amp;ldquo;",
                "&amp;lt;b",
                "#xff0c;",
                "&amp;#xff0c;",
                "`",
                "```\n",
                "\\u4e2d\\u6587",
                mojibake,
                "ÄãºÃ",
                "â€œ",
                "锟斤拷",
                "\uFFFD",
                "?",
                "<pre>",
                "</pre>",
                "<script>",
                "</script>",
                "雲\uD840\uDC0B",
                "\uD840");
    }

    private static String apply(String decoded, List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            text.append(decoded, done, edit.place().start()).append(edit.after());
            done = edit.place().end();
        }
        return text.append(decoded.substring(done)).toString();
    }

    /** The edits that changed something, in the order of their places. */
    private static List<Edit> made(List<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit.certainty() != Certainty.UNSURE)
                .sorted(Comparator.comparingInt((Edit edit) -> edit.place().start())
                        .thenComparingInt(edit -> edit.place().end()))
                .toList();
    }

    private static boolean areApart(List<Edit> edits) {
        return IntStream.range(1, edits.size())
                .allMatch(i ->
                        edits.get(i - 1).place().end() <= edits.get(i).place().start());
    }
}
