package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.extract.dom.DomTags;

class DomVeilsTest {
    private static final String NOTE = "编者的话，写在前面，只有一句。";
    private static final String TEXT = "三月的白石河涨了水，渡口的老柳树又绿了，村里的人都到河边来看船。船是新打的，桐油刷了三遍，老船工说，这样的船可以用二十年，孙子也能撑着它去赶集。";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "id=js_content, opacity:0, 停渡, true",
        "id=box, opacity:0, text, true",
        "id=box, opacity:0, 停渡, false",
        "class=article-content, display:none, text, true",
        "class=article-content, display:none, 停渡, false",
        "id=box, display:none, text, false",
        "class=modal-content, opacity:0, 停渡, false",
        "class=article-content, opacity:0;display:none, 停渡, false"
    })
    void liftsWhatHidesAnArticle(String name, String style, String text, boolean lifted) {
        Document page = Jsoup.parse("<p>" + NOTE + "</p><div " + name + " style='" + style + "'>"
                + (text.equals("text") ? TEXT : text) + "</div>");
        Element hidden = page.expectFirst("div");
        DomVeils.lift(page, List.of(hidden));
        assertThat(hidden.hasAttr("style")).isEqualTo(!lifted);
    }

    @ParameterizedTest
    @CsvSource({"font-size:0px, <b style='font-size: 16px'>船</b>, false", "font-size:0, <b>船</b>, true"})
    void aSizeOfNothingHidesNothingThatHasASizeOfItsOwn(String style, String inside, boolean hidden) {
        Document page = Jsoup.parse("<div style='" + style + "'>" + inside + "</div>");
        assertThat(DomTags.isHidden(page.expectFirst("div"))).isEqualTo(hidden);
    }
}
