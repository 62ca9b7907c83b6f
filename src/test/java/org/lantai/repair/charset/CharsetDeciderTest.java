package org.lantai.repair.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PageFormat;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Place;
import org.lantai.repair.Captures;

class CharsetDeciderTest {
    private static final String SIMPLIFIED = "云溪县图书馆昨日开馆，馆长陆文清介绍了三年来的建设情况，读者可以凭身份证借书。";
    private static final String TRADITIONAL = "雲溪縣圖書館昨日開館，館長陸文清介紹了三年來的建設情況，讀者可以憑證件借書。";

    private final CharsetDecider decider = new CharsetDecider();

    private static String page(String declared, String text) {
        return "<html><head><meta charset=\"" + declared + "\"><title>t</title></head><body><p>" + text
                + "</p></body></html>";
    }

    private CharsetDecider.Reading read(byte[] bytes) {
        return decider.read(Captures.of(bytes, PageFormat.HTML));
    }

    @Test
    void readsValidUtf8WhateverThePageDeclares() {
        CharsetDecider.Reading reading = decider.read(Captures.html(page("gb2312", SIMPLIFIED)));
        assertThat(reading.decision().charset()).isEqualTo("UTF-8");
        assertThat(reading.text()).contains(SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gb2312",
                "gbk",
                "GB_2312-80",
                "x-gbk",
                "UTF-8,gb2312",
                "gb18030",
                "utf8",
                "unicode",
                "klingon",
                "",
                "big5",
                "iso-8859-1"
            })
    void readsGbkUnderEveryLabel(String label) {
        CharsetDecider.Reading reading = decider.read(Captures.html(page(label, SIMPLIFIED + "镕"), "GB18030"));
        assertThat(reading.decision().charset()).isEqualTo("GB18030");
        assertThat(reading.text()).contains(SIMPLIFIED + "镕");
    }

    @ParameterizedTest
    @ValueSource(strings = {"big5", "Big5-HKSCS", "gb2312", "utf-8", "klingon", "windows-1252"})
    void readsBig5UnderEveryLabel(String label) {
        CharsetDecider.Reading reading = decider.read(Captures.html(page(label, TRADITIONAL), "Big5"));
        assertThat(reading.decision().charset()).isEqualTo("Big5-HKSCS");
        assertThat(reading.text()).contains(TRADITIONAL);
    }

    @Test
    void saysWhatDecided() {
        assertThat(decider.read(Captures.html(page("gb2312", SIMPLIFIED), "GB18030"))
                        .decision()
                        .evidence()
                        .english())
                .isEqualTo("declared in a meta element as gb2312");
        assertThat(decider.read(Captures.html(page("big5", SIMPLIFIED), "GB18030"))
                        .decision()
                        .evidence()
                        .english())
                .isEqualTo("reads best as GB18030, against what is declared in a meta element as big5");
    }

    /** 山 and 水 are two bytes that are a rare character in Big5; the others are a common one there as well. */
    @Test
    void believesADeclarationWhileOneCharacterInTenReadsWorse() {
        String common = "大门口的老木门开了";
        String oneInTen = common + "山" + common + "水";
        String more = common + "山" + common.substring(1) + "水";
        assertThat(decider.read(Captures.html(page("big5", oneInTen), "GB18030"))
                        .decision()
                        .charset())
                .isEqualTo("Big5-HKSCS");
        assertThat(decider.read(Captures.html(page("big5", more), "GB18030"))
                        .decision()
                        .charset())
                .isEqualTo("GB18030");
    }

    @Test
    void readsTheHttpHeaderBeforeTheMeta() {
        byte[] bytes = page("utf-8", SIMPLIFIED).getBytes(Charset.forName("GB18030"));
        SourcePage page = Captures.of(bytes, PageFormat.HTML, Optional.of("text/html; charset=\"GBK\""));
        assertThat(decider.read(page).decision().evidence().english()).isEqualTo("declared in the HTTP header as GBK");
    }

    @Test
    void findsAnHttpEquivMetaFarBehindTheFirstKilobyte() {
        String html = "<html><head><script>" + "x();".repeat(2_000)
                + "</script><META http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head>" + SIMPLIFIED;
        assertThat(decider.read(Captures.html(html, "GBK"))
                        .decision()
                        .evidence()
                        .english())
                .isEqualTo("declared in a meta element as gb2312");
    }

    @Test
    void readsAnXmlDeclaration() {
        String xhtml = "<?xml version=\"1.0\" encoding=\"gb2312\"?><html><p>" + SIMPLIFIED + "</p></html>";
        assertThat(decider.read(Captures.html(xhtml, "GBK"))
                        .decision()
                        .evidence()
                        .english())
                .isEqualTo("declared in the XML declaration as gb2312");
    }

    @Test
    void decidesOnTheBytesWhereNothingIsDeclared() {
        assertThat(read(SIMPLIFIED.getBytes(Charset.forName("GBK"))).text()).isEqualTo(SIMPLIFIED);
        assertThat(read(TRADITIONAL.getBytes(Charset.forName("Big5"))).text()).isEqualTo(TRADITIONAL);
        assertThat(read(TRADITIONAL.getBytes(Charset.forName("GBK"))).text()).isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"})
    void obeysAByteOrderMarkAndDropsIt(String charset) {
        byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
        CharsetDecider.Reading reading = read(bytes);
        assertThat(reading.text()).isEqualTo(SIMPLIFIED);
        assertThat(reading.decision().charset()).isEqualTo(charset);
    }

    @Test
    void doesNotBelieveAByteOrderMarkThatATemplateLeftInFrontOfAnotherCharset() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.write(page("gbk", SIMPLIFIED).getBytes(Charset.forName("GBK")));
        assertThat(read(bytes.toByteArray()).text()).contains(SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void recognizesUtf16WithoutAMark(String charset) {
        assertThat(read((SIMPLIFIED + "\n" + SIMPLIFIED).getBytes(Charset.forName(charset)))
                        .text())
                .contains(SIMPLIFIED + "\n");
        assertThat(read("<p>No Chinese at all</p>".getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo("<p>No Chinese at all</p>");
    }

    @Test
    void keepsAUtf8PageWithAFewBadBytesInUtf8AndSaysWhereTheyAre() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(page("gb2312", SIMPLIFIED).getBytes(StandardCharsets.UTF_8));
        int bad = bytes.size();
        bytes.write(0xFF);
        bytes.write(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE4);
        CharsetDecider.Reading reading = read(bytes.toByteArray());
        assertThat(reading.decision().charset()).isEqualTo("UTF-8");
        assertThat(reading.decision().badBytes())
                .containsExactly(Place.inBytes(bad, bad + 1), Place.inBytes(bytes.size() - 1, bytes.size()));
        assertThat(reading.text()).contains("\uFFFD" + SIMPLIFIED).endsWith("\uFFFD");
    }

    @Test
    void keepsAUtf8PageInUtf8EvenIfItsTextIsGarbage() throws Exception {
        for (String garbage : new String[] {"\uFFFD", "ÄãºÃ", "浣犲ソ"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(page("gbk", garbage.repeat(50)).getBytes(StandardCharsets.UTF_8));
            bytes.write(0xE4);
            CharsetDecider.Reading reading = read(bytes.toByteArray());
            assertThat(reading.text()).contains(garbage.repeat(50));
            assertThat(reading.decision().evidence().english()).isEqualTo("valid UTF-8 but for 1 place");
        }
    }

    @Test
    void keepsTheTagBehindACutCharacter() throws Exception {
        for (String charset : new String[] {"GB18030", "Big5-HKSCS"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write((charset.startsWith("GB") ? SIMPLIFIED : TRADITIONAL).getBytes(Charset.forName(charset)));
            bytes.write(0xB1);
            bytes.write("<br>end".getBytes(StandardCharsets.US_ASCII));
            assertThat(read(bytes.toByteArray()).text()).endsWith("\uFFFD<br>end");
        }
    }

    @Test
    void readsPagesInOtherLanguages() {
        String french =
                "<p>La bibliothèque a été fermée en février après dégâts des eaux; le maire a promis sa réouverture dès l'été.</p>";
        assertThat(read(french.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(french);
        String japanese = "<p>図書館は昨日ひらかれました。たくさんのひとがきました。とてもよかったです。</p>";
        assertThat(read(japanese.getBytes(Charset.forName("Shift_JIS"))).text()).isEqualTo(japanese);
    }

    @Test
    void survivesControlsAndNothingAtAll() {
        assertThat(read(new byte[0]).text()).isEmpty();
        assertThat(read(("a\0b\1" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("a\0b\1" + SIMPLIFIED);
        assertThat(read(new byte[] {0, 0, 0}).text()).isNotEmpty();
    }
}
