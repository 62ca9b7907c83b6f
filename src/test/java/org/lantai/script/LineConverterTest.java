package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lantai.model.Script;

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
}
