package org.lantai.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantai.extract.page.DomExtractor;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.text.InnerLinks;

class DomNotesTest {
    private static final String FIRST =
            "<p>柳溪的渡船停了三十年，去年秋天又开了，摆渡的还是老周家，只是换了年轻的一辈" + "<sup><a id=\"r1\" href=\"#footnote-1\">[1]</a></sup>。</p>";
    private static final String SECOND =
            "<p>船是镇上出钱新造的，木料从上游运来，样子和老船一样，只是船头多了一盏灯。</p>" + "<p>夜里有人要过河，就在对岸喊一声，灯亮了，船就来了，喊的人多半是赶末班车的。</p>";

    private static List<Block> read(String url, String body) {
        List<Block> blocks = new DomExtractor()
                .extract("<html><body><div class=\"content\"><h1>渡口</h1>" + body + "</div></body></html>", url)
                .blocks();
        return InnerLinks.settle(blocks);
    }

    /** The text with its links and places written out. */
    private static String shown(List<Block> blocks) {
        return blocks.stream().map(DomNotesTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Block block) {
        StringBuilder all = new StringBuilder();
        block.mapRuns(run -> {
            all.append(inlines(run));
            return run;
        });
        return all.toString();
    }

    private static String inlines(List<Inline> run) {
        return run.stream().map(DomNotesTest::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Anchor anchor) {
            return "{" + anchor.name() + "}";
        } else if (inline instanceof Inline.Link link) {
            return "<" + link.href() + " " + inlines(link.content()) + ">";
        }
        return inline instanceof Inline.Styled styled ? inlines(styled.content()) : inline.text();
    }

    @Test
    void aNumberLeadsToTheItemOfAListOfNotesAndBack() {
        String notes = "<div class=\"footnotes\"><ol><li id=\"footnote-1\"><a href=\"#r1\">↩</a> 据镇上的账本。</li>"
                + "<li id=\"footnote-2\">同上。</li></ol></div>";

        assertThat(shown(read("", FIRST + SECOND + notes)))
                .contains("年轻的一辈<#n2 {n1}[1]>。")
                .contains("<#n1 {n2}↩> 据镇上的账本。")
                .contains("同上。");
    }

    @Test
    void namedLinksInFrontOfTheTextAreSuchPlacesToo() {
        String text = FIRST.replace("<a id=\"r1\" href=\"#footnote-1\">", "<a name=\"_r\" href=\"#_n\">");
        String note = "<p><a name=\"_n\"></a><a href=\"#_r\">［1］</a>据镇上的账本，共三十一户。</p>";

        assertThat(shown(read("", text + SECOND + note)))
                .contains("<#n2 {n1}[1]>")
                .contains("<#n1 {n2}［1］>据镇上的账本");
    }

    @Test
    void addressesOfThePageItselfAndEncodedNamesLeadThereToo() {
        String text = FIRST.replace("#footnote-1", "https://a.example/du.html#%E6%B3%A81");
        String note = "<p id=\"注1\">[1] 据镇上的账本，共三十一户。</p>";

        assertThat(shown(read("https://a.example/du.html", text + SECOND + note)))
                .contains("<#n1 [1]>")
                .contains("{n1}[1] 据镇上的账本");
        assertThat(shown(read("https://a.example/other.html", text + SECOND + note)))
                .contains("<https://a.example/du.html#%E6%B3%A81 [1]>");
    }

    @Test
    void anotherPercentSignIsPartOfTheName() {
        String text = FIRST.replace("#footnote-1", "#5%");
        assertThat(shown(read("", text + SECOND + "<p id=\"5%\">[1] 据镇上的账本，共三十一户。</p>")))
                .contains("{n1}[1] 据镇上");
    }

    @Test
    void aFootOfThePageIsNoNoteWhereNothingLeadsToIt() {
        String foot = "<div class=\"footnav\"><p id=\"footnote-1\">青禾网编辑部值班室电话零二三。</p></div>";

        assertThat(shown(read("", FIRST.replace("#footnote-1", "#top") + SECOND + foot)))
                .doesNotContain("值班室")
                .doesNotContain("<#");
    }

    @Test
    void aLinkInWordsDoesNotMakeANoteOfWhatItLeadsTo() {
        String comments = "<div class=\"comment-list\"><p id=\"c\">沙发！写得真好，下次我也去坐一回船。</p></div>";

        assertThat(shown(read("", FIRST + SECOND + "<p>这里还有人说话，<a href=\"#c\">看看网友的评论</a>吧。</p>" + comments)))
                .doesNotContain("沙发");
    }
}
