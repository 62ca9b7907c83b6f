package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;

/** Pages that are put together in the browser. */
class ScriptedPagesTest {
    private static final String FIRST = "三月的白石河涨了水，渡口的老柳树又绿了，村里的人都到河边来看船。";
    private static final String SECOND = "船是新打的，桐油刷了三遍，老船工说，这样的船可以用二十年，孙子也能撑。";
    private static final String THIRD = "末班船改到晚上九点，学生下了自习，不用再绕十里路，走老桥回家。";

    private static final String OTHER = "图书馆新馆开放，市民纷纷前往，借书的人排起长队，馆员说，每天要补三次书架。".repeat(6);

    private static Extraction page(String head, String body) {
        return new DomExtractor().extract("<html><head>" + head + "</head><body>" + body + "</body></html>", "");
    }

    private static Extraction titled(String script) {
        return page("<title>渡口春早 - 云溪网</title>", "<div id=app></div><script>" + script + "</script>");
    }

    private static List<String> texts(Extraction found) {
        return found.blocks().stream().map(Block::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.__S={\"doc\":{\"title\":\"渡口春早\",\"content\":\"<p>1</p><p>2</p><p>3</p>\"}}",
                "window.__S={doc:{title:'渡口春早',info:{body:'1\\n\\n2\\n\\n3'}}}",
                "window.__S={doc:{title:'渡口春早',content:['1','2','3']}}",
                "x={title:'渡口春早',content:[{type:'text',text:'1'},{type:'text',text:'2'},{type:'text',text:'3'}]}",
                "x={title:'渡口春早',body:{type:'doc',content:[{type:'paragraph',content:[{type:'text',text:'1'}]},"
                        + "{type:'paragraph',content:[{text:'2'}]},{type:'paragraph',content:[{text:'3'}]}]}}",
                "window.__N=(function(a,b){return {t:a,c:b}}('渡口春早','<p>1</p><p>2</p><p>3</p>'))",
                "var t=htmlDecode('渡口春早');self.push([1,\"5:[{\\\"title\\\":\\\"渡口春早\\\",\\\"html\\\":\\\"<p>1</p><p>2</p><p>3</p>\\\"}]\"])"
            })
    void tellsAnArticleByWhatStandsBesideIt(String script) {
        String filled = script.replace("1<", FIRST + "<")
                .replace("'1'", "'" + FIRST + "'")
                .replace("'1\\n", "'" + FIRST + "\\n")
                .replace("2<", SECOND + "<")
                .replace("'2'", "'" + SECOND + "'")
                .replace("n2\\", "n" + SECOND + "\\")
                .replace("3<", THIRD + "<")
                .replace("'3'", "'" + THIRD + "'")
                .replace("n3'", "n" + THIRD + "'");
        assertThat(texts(titled(filled))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void prefersTheTextUnderThePagesTitleToALongerOneUnderAnother() {
        assertThat(texts(titled(
                        "x={hot:{title:'图书馆',content:'" + OTHER + "'},doc:{title:'渡口春早',content:'" + FIRST + "'}}")))
                .containsExactly(FIRST);
    }

    @Test
    void takesNothingOutOfAListOfOtherArticles() {
        String item = "{title:'图书馆',content:'" + OTHER + "'}";
        assertThat(titled("x=[" + item + "," + item + "," + item + "]").blocks())
                .isEmpty();
        assertThat(titled("x=[" + item + "," + item + "]").blocks()).isNotEmpty();
    }

    @Test
    void neverTakesATableOrAProgramForAText() {
        String emoji = "{\\\"cn\\\":\\\"[惊恐]，\\\",\\\"tw\\\":\\\"[驚恐]。\\\"},";
        String program = "if(a){b=\\'请登录，\\';}else{c=[d.e];}";
        assertThat(titled("var e='" + emoji.repeat(60) + "', f='x" + emoji.repeat(60) + "', g='" + program.repeat(60)
                                + "'")
                        .blocks())
                .isEmpty();
    }

    @Test
    void aVariableNamedLikeAnAccountOrATimeIsNoneAlone() {
        Extraction found = page(
                "<title>渡口春早</title>",
                "<h1>渡口春早</h1><p>" + FIRST + "</p><p>" + SECOND + "</p><script>track({source:'a',uid:1});"
                        + "var ad={time:'2019-12-29 22:31:02'};var cfg={createTime:'2014-01-01'};"
                        + "var rec={title:'图书馆',source:'甲报',publishTime:'2018-01-01'}</script>");
        assertThat(found.metadata().source()).isEmpty();
        assertThat(found.metadata().date()).isEmpty();
    }

    @Test
    void aMessageOfAnAccountHasItsTextNameAndTimeInItsOwnFields() {
        Extraction found = page(
                "<meta property=og:title content=今日停渡><title></title>",
                "<div id=js_content></div><script>var biz={nick_name:'微信广告'};window.cgiDataNew={nick_name:JsDecode('白石渡'),"
                        + "title:JsDecode('今日停渡'),desc:JsDecode(''),content_noencode:JsDecode('明早恢复\\x0a请互相转告'),"
                        + "create_time:JsDecode('2025-10-07 14:13'),svr_time:'1762927292' * 1,picture_page_info_list:[{"
                        + "cdn_url:JsDecode('https://pictures.example/1?f=png\\x26amp;from=a'),share_cover:{cdn_url:'https://pictures.example/c'}}]}"
                        + "</script>");
        assertThat(texts(found)).containsExactly("", "明早恢复\n请互相转告");
        assertThat(found.blocks().get(0).images())
                .extracting(Block.Image::src)
                .containsExactly("https://pictures.example/1?f=png&from=a");
        assertThat(found.metadata().source()).contains("白石渡");
        assertThat(found.metadata().date().orElseThrow()).hasToString("2025-10-07T14:13");
    }

    @Test
    void picturesBesideTheirPageAreToldByTheirEnding() {
        Extraction found = page(
                "<meta property=og:title content=今日停渡><title></title>",
                "<div id=js_content></div><script>window.cgiDataNew={nick_name:JsDecode('白石渡'),title:JsDecode('今日停渡'),"
                        + "content_noencode:JsDecode('明早恢复'),picture_page_info_list:[{cdn_url:JsDecode('pier-1.png')},"
                        + "{cdn_url:'640'},{cdn_url:'javascript:a.png'}]}</script>");
        assertThat(found.blocks().get(0).images()).extracting(Block.Image::src).containsExactly("pier-1.png");
    }

    @Test
    void olderPagesOfAccountsNameThemInVariables() {
        Extraction found = page(
                "<meta property=og:title content=渡口春早>",
                "<h1>渡口春早</h1><div id=js_content style='visibility: hidden; opacity: 0'><p>" + FIRST + "</p></div>"
                        + "<script>var nickname = htmlDecode(\"白石渡\"); var ct = \"1614910800\"; var svr_time = \"1700000000\";</script>");
        assertThat(texts(found)).containsExactly(FIRST);
        assertThat(found.metadata().source()).contains("白石渡");
        assertThat(found.metadata().date().orElseThrow()).hasToString("2021-03-05T10:20");
    }

    @Test
    void leavesAPageThatShowsItsTextAlone() {
        Extraction found = page(
                "<title>渡口春早</title>",
                "<h1>渡口春早</h1><div class=content><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></div><script>x={title:'渡口春早',content:'" + FIRST + "'}</script>");
        assertThat(texts(found)).containsExactly(FIRST, SECOND);
    }
}
