package org.lantai.witness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.subjects.sketch.PlainText;

class SiteLinesTest {
    static List<List<String>> rows() {
        return Table.rows(SiteLines.class, "site-words.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsTheExamplesOfItsTable(List<String> row) {
        assertThat(SiteLines.isOne(MatchForm.small(row.get(1)), Optional.empty())).isTrue();
        assertThat(SiteLines.isOne(MatchForm.small(row.get(2)), Optional.empty())).isTrue();
    }

    @Test
    void aParagraphMaySpeakOfSitesToo() {
        String sentence = "县图书馆的公众号每天推送一篇旧闻";
        assertThat(SiteLines.isOne(sentence + "，".repeat(120 - sentence.length()), Optional.empty()))
                .isTrue();
        assertThat(SiteLines.isOne(sentence + "，".repeat(121 - sentence.length()), Optional.empty()))
                .isFalse();
    }

    @Test
    void aLineWithTheHeadlineAndLittleElseRepeatsIt() {
        Optional<PlainText> headline = Optional.of(PlainText.of("老街修缮开工"));
        assertThat(SiteLines.isOne("老街修缮开工(图)", headline)).isTrue();
        assertThat(SiteLines.isOne("老街修缮开工的消息传开以后,渡口的人都来看", headline)).isFalse();
    }

    @Test
    void anEditorsNoteIsOne() {
        assertThat(SiteLines.isOne("编者按:这篇旧闻写的是渡口,读来仍觉亲切。", Optional.empty())).isTrue();
    }

    @Test
    void trimsThemAtTheEndsAlone() {
        ComparedText text = ComparedText.of("来源：青禾网\n老街开工了。\n点击查看大图\n工期半年。\n青禾在线欢迎您\n青禾在线");
        assertThat(SiteLines.trim(text, Optional.empty()).written()).isEqualTo("老街开工了。\n点击查看大图\n工期半年。");
    }

    @Test
    void leavesATextOfNothingElse() {
        ComparedText text = ComparedText.of("点击查看大图");
        assertThat(SiteLines.trim(text, Optional.empty())).isEqualTo(text);
    }
}
