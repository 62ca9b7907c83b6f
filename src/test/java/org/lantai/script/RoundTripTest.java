package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;

/**
 * What the program writes in Traditional characters it reads back as it was, and what it wrote it leaves: tried on every
 * character of the national standard and on every word of OpenCC that is written with them. What comes back otherwise is
 * listed in {@code round-trip.tsv}, each with its reason, and the list must be true.
 */
class RoundTripTest {
    private static final List<String> CHARACTERS = Table.lines(RoundTripTest.class, "standard-characters.txt").stream()
            .flatMapToInt(String::codePoints)
            .mapToObj(Character::toString)
            .toList();
    private static final Map<String, String> OTHERWISE = Table.rows(RoundTripTest.class, "round-trip.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final List<String> WORDS = words();

    private final TextConverter toSimplified = new TextConverter(Script.HANS);

    /** Words written with characters of the standard alone, and with none that comes back as another. */
    private static List<String> words() {
        Set<Integer> known = CHARACTERS.stream()
                .filter(character -> !OTHERWISE.containsKey(character))
                .map(character -> character.codePointAt(0))
                .collect(Collectors.toSet());
        return OpenccDatas.stPhrase().data().getDataMap().keySet().stream()
                .filter(word -> !word.isEmpty()
                        && known.containsAll(word.codePoints().boxed().toList()))
                .sorted()
                .toList();
    }

    @Test
    void theStandardIsThere() {
        assertThat(CHARACTERS).hasSize(8105).doesNotHaveDuplicates().contains("一", "镕", "𫖯");
        assertThat(WORDS).hasSizeGreaterThan(45_000);
    }

    @ParameterizedTest
    @EnumSource(names = "HANS", mode = EnumSource.Mode.EXCLUDE)
    void everyCharacterOfTheStandardComesBack(Script target) {
        assertThat(otherwise(CHARACTERS, target)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "HANS", mode = EnumSource.Mode.EXCLUDE)
    void everyWordComesBack(Script target) {
        assertThat(otherwise(WORDS, target)).isEmpty();
    }

    @Test
    void whatIsListedComesBackAsItSaysFromOneScriptAtLeast() {
        Set<String> untrue = new HashSet<>(OTHERWISE.keySet());
        for (Script target : List.of(Script.HANT, Script.TAIWAN, Script.HONG_KONG)) {
            TextConverter there = new TextConverter(target);
            untrue.removeIf(text -> back(text, there).equals(OTHERWISE.get(text)));
        }
        assertThat(untrue).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void convertingACharacterTwiceChangesNothing(Script target) {
        TextConverter converter = new TextConverter(target);
        List<String> changed = new ArrayList<>();
        for (String text : CHARACTERS) {
            String once = converter.convert(framed(text));
            if (!converter.convert(once).equals(once)) {
                changed.add(once);
            }
        }
        assertThat(changed).isEmpty();
    }

    @Property(tries = 500)
    void aTextOfSuchWordsComesBackAndIsLeftWhenConvertedAgain(
            @ForAll("texts") String text, @ForAll("traditional") Script target) {
        TextConverter converter = new TextConverter(target);
        String there = converter.convert(text);
        assertThat(toSimplified.convert(there, ScriptFound.TRADITIONAL)).isEqualTo(text);
        assertThat(converter.convert(there)).isEqualTo(there);
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> words =
                WORDS.stream().filter(word -> !OTHERWISE.containsKey(word)).toList();
        return Arbitraries.of(words)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> "这里说，" + String.join("，", list) + "。");
    }

    @Provide
    Arbitrary<Script> traditional() {
        return Arbitraries.of(Script.HANT, Script.TAIWAN, Script.HONG_KONG);
    }

    /** Those that come back as something else than they were and than the list says, with what they became. */
    private List<String> otherwise(List<String> texts, Script target) {
        List<String> otherwise = new ArrayList<>();
        TextConverter there = new TextConverter(target);
        for (String text : texts) {
            String back = back(text, there);
            if (!back.equals(text) && !back.equals(OTHERWISE.get(text))) {
                otherwise.add(text + " " + back);
            }
        }
        return otherwise;
    }

    private String back(String text, TextConverter there) {
        String back = toSimplified.convert(there.convert(framed(text)), ScriptFound.TRADITIONAL);
        return back.substring(2, back.length() - 2);
    }

    /** In a sentence that tells the script. */
    private static String framed(String text) {
        return "说“" + text + "”吗";
    }
}
