package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.taiwan.TaiwanVocabulary;
import org.lantai.script.traditional.RegionalForms;

/** What holds of any text, tried on mixtures of dictionary phrases, sentences of the case table and other scripts. */
class ConversionPropertiesTest {
    private static final Map<String, List<String>> PHRASES =
            OpenccDatas.stPhrase().data().getDataMap();
    /** The keys that have no Traditional character, as some of OpenCC do. */
    private static final List<String> SIMPLIFIED = PHRASES.keySet().stream()
            .filter(phrase ->
                    !phrase.isEmpty() && phrase.codePoints().noneMatch(ToSimplified.onlyTraditional()::contains))
            .sorted()
            .toList();

    private static final List<String> TRADITIONAL = PHRASES.values().stream()
            .flatMap(List::stream)
            .filter(phrase -> !phrase.isEmpty())
            .distinct()
            .sorted()
            .toList();
    private static final List<String> TAIWAN = TaiwanVocabulary.words();
    private static final List<String> SENTENCES = Table.rows(ConversionPropertiesTest.class, "cases.tsv", 6).stream()
            .flatMap(row -> Stream.of(row.get(2), row.get(3)))
            .distinct()
            .toList();
    private static final List<String> SIMPLIFIED_SENTENCES =
            Table.rows(ConversionPropertiesTest.class, "cases.tsv", 6).stream()
                    .filter(row -> row.get(0).equals("holds") && row.get(1).equals("zh-Hans"))
                    .filter(row -> !row.get(4).equals("not Chinese"))
                    .map(row -> row.get(3))
                    .toList();

    /**
     * Characters left out of the mixtures because a line with them may be read as Simplified once more after it was
     * converted; their cases are those called "converted twice" in the table.
     */
    private static final Set<Integer> UNSTABLE = Stream.concat(
                    Table.rows(RegionalForms.class, "regional-forms.tsv", 4).stream()
                            .map(row -> row.get(0)),
                    Stream.of("熏焕软皂粽"))
            .flatMap(text -> text.codePoints().boxed())
            .collect(Collectors.toUnmodifiableSet());

    @Property
    void convertingTwiceChangesNothing(@ForAll("mixtures") String text, @ForAll Script target) {
        TextConverter converter = new TextConverter(target);
        String once = converter.convert(text);
        assertThat(converter.convert(once)).isEqualTo(once);
    }

    @Property
    void simplifiedTextStays(@ForAll("simplifiedText") String text) {
        assertThat(new TextConverter(Script.HANS).convert(text)).isEqualTo(text);
    }

    @Property
    void textWithoutChineseStays(@ForAll("otherScripts") String text, @ForAll Script target) {
        assertThat(new TextConverter(target).convert(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void aStreamOfAToldOriginIsItsLinesWithTheirEnds(@ForAll("lines") List<Line> lines, @ForAll Script target)
            throws IOException {
        TextConverter converter = new TextConverter(target);
        String whole = lines.stream().map(line -> line.text + line.end).collect(Collectors.joining());
        String expected = lines.stream()
                .map(line -> converter.convert(line.text, ScriptFound.TRADITIONAL) + line.end)
                .collect(Collectors.joining());
        StringWriter out = new StringWriter();
        new LineConverter(ScriptSettings.to(target), Optional.of(ScriptFound.TRADITIONAL), edit -> {})
                .convert(new StringReader(whole), out);
        assertThat(out.toString()).isEqualTo(expected);
    }

    @Test
    void aLineOfTenMillionCharactersPassesThroughASmallBuffer() throws IOException {
        String in = "省經濟和資訊化廳到台州調研專案，皇后在後宮喫餅乾，";
        String out = "省经济和信息化厅到台州调研项目，皇后在后宫吃饼干，";
        int times = 10_000_000 / in.length() + 1;
        Repeated reader = new Repeated(in, times);
        Expecting writer = new Expecting(out, times);
        new LineConverter(Script.HANS).convert(reader, writer);
        assertThat(writer.position).isEqualTo(writer.length);
        assertThat(reader.largest).isLessThanOrEqualTo(1 << 16);
    }

    @Provide
    Arbitrary<String> mixtures() {
        Arbitrary<String> words = Arbitraries.oneOf(
                        Arbitraries.of(SIMPLIFIED),
                        Arbitraries.of(TRADITIONAL),
                        Arbitraries.of(TAIWAN),
                        Arbitraries.of(SENTENCES),
                        Arbitraries.of("，", "。", "的", "和", "在", " ", "a1"))
                .filter(word -> word.codePoints().noneMatch(UNSTABLE::contains));
        return words.list().ofMaxSize(8).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> simplifiedText() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.of(SIMPLIFIED), Arbitraries.of(SIMPLIFIED_SENTENCES), Arbitraries.of("，", "这", "们", "说"));
        return words.list().ofMaxSize(8).map(list -> "这" + String.join("", list));
    }

    @Provide
    Arbitrary<String> otherScripts() {
        return Arbitraries.strings()
                .all()
                .map(text -> text.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<String> text = Arbitraries.oneOf(Arbitraries.of(SENTENCES), Arbitraries.just(""));
        return Combinators.combine(text, Arbitraries.of("\n", "\r\n", "\r"))
                .as(Line::new)
                .list()
                .ofMaxSize(20);
    }

    private record Line(String text, String end) {}

    /** Gives a text many times over and remembers how much was asked for at once. */
    private static final class Repeated extends Reader {
        private final String text;
        private final long length;
        private long position;
        private int largest;

        Repeated(String text, int times) {
            this.text = text;
            this.length = (long) text.length() * times;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            largest = Math.max(largest, count);
            int given = (int) Math.min(count, length - position);
            for (int i = 0; i < given; i++) {
                buffer[offset + i] = text.charAt((int) (position++ % text.length()));
            }
            return given == 0 ? -1 : given;
        }

        @Override
        public void close() {}
    }

    /** Takes a text many times over and nothing else. */
    private static final class Expecting extends Writer {
        private final String text;
        private final long length;
        private long position;

        Expecting(String text, int times) {
            this.text = text;
            this.length = (long) text.length() * times;
        }

        @Override
        public void write(char[] buffer, int offset, int count) {
            for (int i = offset; i < offset + count; i++) {
                char expected = text.charAt((int) (position++ % text.length()));
                if (buffer[i] != expected) {
                    throw new AssertionError("at " + (position - 1) + ": " + buffer[i] + " instead of " + expected);
                }
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
