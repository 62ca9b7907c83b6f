package org.lantai.repair.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Controls;
import org.lantai.model.PageFormat;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class StrayControlsTest {
    private final Repairer repairer = new Repairer();

    private RepairedPage html(String html) {
        return repairer.repair(Captures.html(html));
    }

    @Test
    void dropsControlCharactersFromTextHeadlineAndAttributes() {
        RepairedPage page = html("<title>云\u0001溪</title><p title='青\u0002石'>渡\u0000口\u001F很\u007F宽</p>");
        assertThat(page.text()).isEqualTo("<title>云溪</title><p title='青石'>渡口很宽</p>");
        assertThat(page.edits())
                .hasSize(5)
                .allSatisfy(edit -> assertThat(edit.rule()).isEqualTo(Rule.CONTROL))
                .allSatisfy(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.SURE));
    }

    @Test
    void takesThoseThatStandTogetherForOneEdit() {
        assertThat(html("<p>渡\u0001\u0002\uFFFE\uD83F\uDFFE口</p>").edits())
                .extracting(Edit::before)
                .containsExactly("\u0001\u0002\uFFFE\uD83F\uDFFE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#1;", "&#x0;", "&#0000000000000000031;", "&#xFFFE;", "&#55296;", "&#x81;", "&#x1", "&#0;"})
    void dropsReferencesOfWhichAParserWouldMakeThem(String reference) {
        assertThat(html("<p>渡" + reference + "口</p>").text()).isEqualTo("<p>渡口</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#10;", "&#x4e2d;", "&#146;", "&#;", "&#x;", "&#128077;", "&#99999999;", "&amp;"})
    void leavesOtherReferences(String reference) {
        String html = "<p>渡" + reference + "口</p>";
        assertThat(html(html).text()).isEqualTo(html);
    }

    @Test
    void dropsReferencesThatWereEscapedTwice() {
        assertThat(html("<p>渡&amp;#31;口</p>").text()).isEqualTo("<p>渡口</p>");
    }

    @Test
    void readsBytesOfWindowsAsWhatTheyMean() {
        RepairedPage page = html("<p>他说\u0093渡口\u0094\u0085</p>");
        assertThat(page.text()).isEqualTo("<p>他说“渡口”…</p>");
        assertThat(page.edits()).allSatisfy(edit -> {
            assertThat(edit.rule()).isEqualTo(Rule.CONTROL_MISREAD);
            assertThat(edit.certainty()).isEqualTo(Certainty.LIKELY);
        });
    }

    @Test
    void leavesThePatternsOfScripts() {
        String html = "<script>var space = /[ \u0085]/;</script><p>渡口</p>";
        assertThat(html(html).edits()).isEmpty();
    }

    @Test
    void leavesWhiteSpaceAndPictographs() {
        String html = "<p>渡\t口\r\n\f👍很宽</p>";
        assertThat(html(html).edits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "MARKDOWN", "HTML"})
    void cleansEveryFormat(String format) {
        byte[] bytes = "渡\u0001口\u000B很\u0085宽".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(repairer.repair(Captures.of(bytes, PageFormat.valueOf(format)))
                        .text())
                .isEqualTo("渡口很…宽");
    }

    @Property
    void noneIsLeftInAnyText(@ForAll List<@CharRange(from = '\0', to = '\uFFFF') Character> characters) {
        StringBuilder text = new StringBuilder("渡口");
        characters.forEach(text::append);
        assertThat(repairer.repair(Captures.text(text.toString())).text().codePoints())
                .noneMatch(Controls::isOne);
    }
}
