package org.lantai.script.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.edit.Certainty;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;
import org.lantai.text.NoProse;

class PunctuationUnifierTest {
    private static String unified(String text) {
        return unified(text, text);
    }

    private static String unified(String page, String text) {
        return Converted.unchanged(text).then(choices(page, text)).text();
    }

    private static List<Choice> choices(String page, String text) {
        return PunctuationUnifier.of(page).choose(NoProse.masked(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "河水上涨,渡口停航;渡船靠岸:乘客下船?都下了!|河水上涨，渡口停航；渡船靠岸：乘客下船？都下了！",
                "河水上涨, 渡口停航|河水上涨，渡口停航",
                "《渡口志》,见附录|《渡口志》，见附录",
                "真的?!是的|真的？！是的",
                "通知(云府〔2021〕3号)已发|通知（云府〔2021〕3号）已发",
                "(一)总则|（一）总则",
                "渡船(含备用)5艘|渡船（含备用）5艘",
                "地址:渡口,电话:0551,网址:https://example.org/a,b|地址：渡口，电话：0551,网址：https://example.org/a,b",
                "县志办(地方志办公室)|县志办（地方志办公室）",
                "卫生组织(WHO)表示|卫生组织（WHO）表示",
                "他说:\"渡口停航,请绕行。\"|他说：“渡口停航，请绕行。”",
                "所谓'老渡口'已经不在|所谓‘老渡口’已经不在",
                "北京,上海,GDP|北京，上海，GDP",
                "到会的有县长,书记,3名代表|到会的有县长，书记，3名代表",
            })
    void marksBetweenChineseCharactersBecomeFullWidth(String before, String after) {
        assertThat(unified(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共1,234人",
                "上午9:30开会",
                "比分3:2",
                "Hello, world! (again); ok?",
                "Java,Python和Go",
                "函数f(x)的值",
                "f(渡口)",
                "电话:0551",
                "产量(2020)",
                "高兴:)",
                "高兴(^_^)了",
                "5\"屏,27\"屏",
                "I don't know他说",
                "\"Hello\"一词",
                "单独一个\"引号",
                "他说：`不妨事。'婆子道：`不用。'",
                "见https://example.org/a,b;c?d=(e)",
                "写信到zhang@example.org,谢谢",
                "1)第一条",
                "，。；：？！（）“”",
            })
    void whatIsNumberOrLatinOrUnpairedStays(String text) {
        assertThat(unified(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"渡口,渡船|停航?绕行|停航？绕行", "渡口，渡船|停航?绕行|停航?绕行", "渡口，渡船,渡工|停航?|停航？", "渡口，渡船，渡工,|停航?|停航?"})
    void aQuestionMarkAmongCommasOfFullWidthIsALostCharacter(String page, String before, String after) {
        assertThat(unified(page, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"「渡口」,他说\"停航\"。,他说「停航」。", "“渡口”,他说\"停航\"。,他说“停航”。"})
    void quotationMarksAreOfTheKindThatTheTextUses(String page, String before, String after) {
        assertThat(unified(page, before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"河水上涨, 渡口停航!"})
    void eachChangeIsCertainAndRecorded(String text) {
        List<Choice> choices = choices(text, text);
        assertThat(choices).extracting(Choice::before).containsExactly(", ", "!");
        assertThat(choices).extracting(Choice::after).containsExactly("，", "！");
        assertThat(choices).extracting(Choice::certainty).containsOnly(Certainty.SURE);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "河", "水", "𠮷", "a", "7", ",", ";", ":", "?", "!", "(", ")", "\"", "'", " ", "\n", "，", "「")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void nothingButMarksAndTheirBlanksChanges(@ForAll("texts") String text) {
        String unified = unified(text);
        assertThat(letters(unified)).isEqualTo(letters(text));
    }

    @Property(tries = 500)
    void whatIsUnifiedStaysSo(@ForAll("texts") String text) {
        String once = unified(text);
        assertThat(unified(once)).isEqualTo(once);
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
