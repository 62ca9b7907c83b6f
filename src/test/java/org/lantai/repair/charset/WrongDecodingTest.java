package org.lantai.repair.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.ProblemKind;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class WrongDecodingTest {
    private static final String TEXT = "“云溪县”图书馆昨日开馆，馆长陆文清说：三年来读者借书八万册。";
    private static final String PAGE =
            "<html><head><title>" + TEXT + "</title></head><p class=\"a\">" + TEXT + " 2023</p></html>";

    private final Repairer repairer = new Repairer();

    private static String misread(String text, String right, String wrong) {
        return new String(text.getBytes(Charset.forName(right)), Charset.forName(wrong));
    }

    @ParameterizedTest
    @CsvSource({"GBK, ISO-8859-1", "UTF-8, ISO-8859-1"})
    void bringsAWholePageBack(String right, String wrong) {
        RepairedPage page = repairer.repair(Captures.html(misread(PAGE, right, wrong)));
        assertThat(page.text()).isEqualTo(PAGE);
        assertThat(page.edits())
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.SURE));
    }

    @Test
    void bringsBackUtf8ThatWasReadAsGbkWhereNoByteIsLost() {
        String even = "<p>云溪县图书馆读书节，</p><p>各乡镇读书会来人</p>";
        RepairedPage page = repairer.repair(Captures.html(misread(even, "UTF-8", "GB18030")));
        assertThat(page.text()).isEqualTo(even);
    }

    @Test
    void bringsBackWhatWasReadWronglyTwice() {
        String twice = misread(misread(PAGE, "UTF-8", "ISO-8859-1"), "UTF-8", "ISO-8859-1");
        assertThat(repairer.repair(Captures.html(twice)).text()).isEqualTo(PAGE);
    }

    @Test
    void bringsBackWhatWindowsReadItsOwnWay() {
        String marks = "他说â€œ好â€\u009D，又说â€œ行â€\u009D，再说â€œ走â€\u009D，末了说â€œ停â€\u009D。";
        assertThat(repairer.repair(Captures.text(marks)).text()).isEqualTo("他说“好”，又说“行”，再说“走”，末了说“停”。");
    }

    @Test
    void bringsBackALongSpanInASoundPage() {
        String page = "<p>" + TEXT + "</p>\n<p>" + misread(TEXT, "UTF-8", "ISO-8859-1") + "</p>";
        assertThat(repairer.repair(Captures.html(page)).text()).isEqualTo("<p>" + TEXT + "</p>\n<p>" + TEXT + "</p>");
    }

    @Test
    void showsAsLostWhatGbkCouldNotHold() {
        String misread = misread(TEXT, "UTF-8", "GBK")
                .replaceAll("[\\uE000-\\uF8FF]", "")
                .replace('\uFFFD', '?');
        RepairedPage page = repairer.repair(Captures.text("县副县长于建国昨日到会，全县各乡镇来人。\n" + misread));
        assertThat(page.text()).contains("图书\uFFFD昨日\uFFFD馆，馆长");
        assertThat(page.edits()).anySatisfy(edit -> {
            assertThat(edit.rule()).isEqualTo(Rule.DECODING_UTF8_AS_GBK);
            assertThat(edit.certainty()).isEqualTo(Certainty.LIKELY);
        });
        assertThat(page.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.TEXT_LOST));
    }

    @Test
    void leavesARunOfWhichNothingWouldBeLeft() {
        String misread = misread("云溪县图书馆读书节，", "UTF-8", "GB18030");
        RepairedPage page = repairer.repair(Captures.text(misread + "5鏈?7"));
        assertThat(page.text()).isEqualTo("云溪县图书馆读书节，5鏈?7");
    }

    @Test
    void showsNoCharacterThatIsMadeOfTheHalvesOfTwo() {
        byte[] halves = {(byte) 0xE5, (byte) 0x89, (byte) 0x8E, (byte) 0xBF};
        assertThat(new String(DroppedPairs.invalidated(halves), StandardCharsets.UTF_8))
                .doesNotContain("剎");
        byte[] whole = "县副县".getBytes(StandardCharsets.UTF_8);
        assertThat(DroppedPairs.invalidated(whole)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La bibliothèque a été rouverte à Gödöllő, où l'on parle français; cœur, naïf, Ænima, ÀÉÎÕÜ.",
                "Quảng Ngãi, Đà Nẵng và Huế đã mở cửa thư viện mới.",
                "浙江淇县、沭阳、洹水、淝水、溱潼、澧县、湜、渑池、漯河，地名多从水。",
                "他在论坛留下一串乱码：浣犲ソ，众人不解。",
                "錦繡鎮銷售銅鑼、鐵鍋、鍵盤與鎖鏈，鋪面鄰近鐘樓，顧客絡繹不絕。",
                "±20℃ §3 ×2 ÷4 ©2023 ®™ ½¾¼ ÄÖÜ",
            })
    void leavesSoundTextOfOtherKinds(String sound) {
        RepairedPage page = repairer.repair(Captures.text(sound));
        assertThat(page.text()).isEqualTo(sound);
        assertThat(page.edits()).isEmpty();
    }

    @Test
    void flagsLostTextAndGuessesNothing() {
        RepairedPage page = repairer.repair(Captures.text("县里\uFFFD\uFFFD开馆，锟斤拷锟斤拷读者满座。"));
        assertThat(page.text()).isEqualTo(page.decoded());
        assertThat(page.edits()).extracting(edit -> edit.before()).containsExactly("\uFFFD\uFFFD", "锟斤拷锟斤拷");
        assertThat(page.edits()).allSatisfy(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.UNSURE));
        assertThat(page.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("Characters were lost before the capture; 2 places are flagged."));
    }
}
