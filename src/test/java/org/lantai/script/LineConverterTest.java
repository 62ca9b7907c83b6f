package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.Edit;

class LineConverterTest {
    private static String convert(String text) throws IOException {
        StringWriter out = new StringWriter();
        new LineConverter(Script.HANS).convert(new StringReader(text), out);
        return out.toString();
    }

    @Test
    void convertsEachLineByItselfAndKeepsLineEnds() throws IOException {
        assertThat(convert("雲溪縣\r\n發展\n\n專案\r末行")).isEqualTo("云溪县\r\n发展\n\n项目\r末行");
    }

    @Test
    void endsWithoutALineEndWhereTheInputDoes() throws IOException {
        assertThat(convert("縣")).isEqualTo("县");
        assertThat(convert("縣\n")).isEqualTo("县\n");
        assertThat(convert("")).isEmpty();
    }

    @Test
    void convertsALongLineWithPunctuationLikeItsSentences() throws IOException {
        String sentence = "雲溪縣的重點專案打通了綠色通道，";
        String expected = "云溪县的重点项目打通了绿色通道，";
        assertThat(convert(sentence.repeat(20_000))).isEqualTo(expected.repeat(20_000));
    }

    @Test
    void cutsNoPhraseAndNoSurrogatePairInALongLineWithoutPunctuation() throws IOException {
        assertThat(convert("x" + "乾隆發展".repeat(30_000))).isEqualTo("x" + "乾隆发展".repeat(30_000));
        assertThat(convert("x縣" + "𠮷".repeat(60_000))).isEqualTo("x县" + "𠮷".repeat(60_000));
    }

    @Test
    void holdsNoMoreThanAPartOfALongLine() throws IOException {
        long length = 20_000_000;
        CountingWriter out = new CountingWriter();
        new LineConverter(Script.HANS).convert(new Endless("發展雲溪縣，", length), out);
        assertThat(out.written).isEqualTo(length);
        assertThat(out.longest).isLessThan(100_000);
    }

    @Property
    void leavesTextWithoutChineseAsItIs(@ForAll String text) throws IOException {
        String withoutChinese = text.codePoints()
                .filter(c -> c < 0x2E80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(convert(withoutChinese)).isEqualTo(withoutChinese);
    }

    /** A long line that is never held as a whole. */
    private static final class Endless extends Reader {
        private final String pattern;
        private final long length;
        private long at;

        Endless(String pattern, long length) {
            this.pattern = pattern;
            this.length = length;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            int read = 0;
            while (read < count && at < length) {
                buffer[offset + read++] = pattern.charAt((int) (at++ % pattern.length()));
            }
            return read == 0 ? -1 : read;
        }

        @Override
        public void close() {}
    }

    private static final class CountingWriter extends Writer {
        private long written;
        private int longest;

        @Override
        public void write(char[] buffer, int offset, int count) {
            written += count;
            longest = Math.max(longest, count);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void tellsLineAndColumnOfEachChoice() throws IOException {
        List<Edit> choices = new ArrayList<>();
        LineConverter converter = new LineConverter(ScriptSettings.to(Script.HANS), Optional.empty(), choices::add);
        converter.convert(new StringReader("第一行\r\n加強專案建設\n\n看這個專案"), Writer.nullWriter());
        assertThat(choices)
                .extracting(c -> c.place().index(), c -> c.place().start(), Edit::before, Edit::after)
                .containsExactly(tuple(1, 2, "專案", "项目"), tuple(3, 3, "專案", "项目"));
    }

    @Test
    void takesLinesForWhatTheyAreSaidToBe() throws IOException {
        StringWriter out = new StringWriter();
        new LineConverter(ScriptSettings.to(Script.HANS), Optional.of(ScriptFound.TRADITIONAL), edit -> {})
                .convert(new StringReader("加強專案建設"), out);
        assertThat(out.toString()).isEqualTo("加强专案建设");
    }

    @Test
    void unifiesTheWordsOfTaiwanOnlyWhenAsked() throws IOException {
        String text = "立法院與行政院討論軟體的網路安全";
        StringWriter out = new StringWriter();
        new LineConverter(new ScriptSettings(Script.HANS, true, false, Lexicon.NONE), Optional.empty(), edit -> {})
                .convert(new StringReader(text), out);
        assertThat(out.toString()).isEqualTo("立法院与行政院讨论软件的网络安全");
        assertThat(new TextConverter(Script.HANS).convert(text)).isEqualTo("立法院与行政院讨论软体的网路安全");
    }

    @Test
    void aLineIsReadByTheLinesBeforeIt() throws IOException {
        String before = "國中老師騎機車去便利商店。\n里長伯說：「我不知道。」\n阿嬤搭捷運去看護理師。\n";
        assertThat(convert("這個專案\n")).isEqualTo("这个项目\n");
        assertThat(convert(before + "這個專案\n")).endsWith("这个专案\n");
    }

    @Test
    void aLineIsReadByItselfAmongLinesOfSeveralHands() throws IOException {
        String before = "爲羣衆服務。\n為群眾服務。\n里長伯說：「我不知道。」\n";
        assertThat(convert(before + "這個專案\n")).endsWith("这个项目\n");
    }

    @Test
    void wordsThatOnlyAConversionMakesComeBackAmongLinesOfTheMainland() throws IOException {
        String before = "這個項目支持網絡。\n軟件的信息和數據。\n打印機與鼠標。\n";
        assertThat(convert(before + "重點專案的程式碼\n")).endsWith("重点项目的代码\n");
    }

    @Test
    void aToldOriginCountsFully() throws IOException {
        assertThat(told(ScriptFound.TAIWAN, false)).isEqualTo("重点专案的实作");
        assertThat(told(ScriptFound.TAIWAN, true)).isEqualTo("重点项目的实现");
        assertThat(told(ScriptFound.HONG_KONG, true)).isEqualTo("重点项目的实现");
        assertThat(told(ScriptFound.TRADITIONAL, true)).isEqualTo("重点专案的实作");
    }

    private static String told(ScriptFound from, boolean unify) throws IOException {
        StringWriter out = new StringWriter();
        new LineConverter(new ScriptSettings(Script.HANS, unify, false, Lexicon.NONE), Optional.of(from), edit -> {})
                .convert(new StringReader("重點專案的實作"), out);
        return out.toString();
    }
}
