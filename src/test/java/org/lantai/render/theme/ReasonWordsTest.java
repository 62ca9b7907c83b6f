package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.edit.CharsetReason;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Reason;
import org.lantai.model.edit.ScriptReason;

/** Readers see why something was done in the words of their language. */
class ReasonWordsTest {
    private static final EditReason OWN = new EditReason.Words("原页错字; 据{0}补");

    /** One of every kind that has something to fill in; in every form that its text has. */
    private static final List<Reason> FILLED = List.of(
            new CharsetReason.ValidUtf8(0),
            new CharsetReason.ValidUtf8(7),
            new CharsetReason.Marked(new CharsetReason.ValidUtf8(0)),
            new CharsetReason.ReadsBest("Big5"),
            new CharsetReason.Detected("KOI8-R"),
            new CharsetReason.Against(
                    new CharsetReason.ReadsBest("Big5"),
                    new CharsetReason.Declared(CharsetReason.Declarer.META, "gb2312")),
            new ScriptReason.Telling(12, 3),
            new ScriptReason.HongKongForms(4),
            new ScriptReason.TaiwanVocabulary(List.of("专案", "网路")),
            new ScriptReason.Kana(50, 20),
            new ScriptReason.Hangul(60, 30),
            new EditReason.ByWord("头发"),
            new EditReason.Otherwise(List.of("發", "髮")),
            new EditReason.LeftOver("里面"),
            new EditReason.PutFor(List.of("通过", "经过")),
            new EditReason.AlsoPossible(List.of("透过")),
            new EditReason.CalledInTaiwan("网络"),
            new EditReason.ReadIn(List.of("content/captures/mirror/77015.html", "content/captures/a.csv #2")));

    private static Stream<Reason> all() {
        Stream<Reason> declared = Arrays.stream(CharsetReason.Declarer.values())
                .map(by ->
                        new CharsetReason.Declared(by, by == CharsetReason.Declarer.BYTE_ORDER_MARK ? "" : "gb2312"));
        return Stream.of(
                        Arrays.stream(CharsetReason.Fact.values()),
                        Arrays.stream(ScriptReason.Fact.values()),
                        Arrays.stream(EditReason.Fact.values()),
                        declared,
                        FILLED.stream())
                .flatMap(reasons -> reasons);
    }

    private static Set<String> told(String language) {
        return Theme.builtIn().messages(language).keys().stream()
                .filter(key -> key.startsWith("reason."))
                .map(key -> key.substring("reason.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSamplesAreOfAllKinds() {
        Set<Class<?>> kinds = Stream.of(CharsetReason.class, ScriptReason.class, EditReason.class)
                .flatMap(stage -> Arrays.stream(stage.getPermittedSubclasses()))
                .collect(Collectors.toSet());
        Set<Class<?>> sampled = all().map(Reason::getClass).collect(Collectors.toSet());
        sampled.add(OWN.getClass());
        assertThat(sampled).isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant"})
    void everyReasonAndNothingElseHasAText(String language) {
        assertThat(told(language)).isEqualTo(all().map(Reason::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant"})
    void everyFactOfAReasonStandsInItsText(String language) {
        ReasonWords words = new ReasonWords(Theme.builtIn().messages(language));
        assertThat(all()).allSatisfy(reason -> {
            assertThat(words.of(reason)).isNotEqualTo(reason.english()).doesNotContain("{");
            for (Object fact : reason.facts()) {
                String said = fact instanceof Reason inner ? words.of(inner) : String.valueOf(fact);
                assertThat(words.of(reason)).contains(said.replaceAll("[\\[\\]]", ""));
            }
        });
    }

    @Test
    void englishIsWhatTheProgramSaysItself() {
        ReasonWords words = new ReasonWords(Theme.builtIn().messages("en"));
        assertThat(told("en")).isEmpty();
        assertThat(all()).allSatisfy(reason -> assertThat(words.of(reason)).isEqualTo(reason.english()));
    }

    @Test
    void severalStandOneBehindTheOther() {
        List<Reason> reasons = List.of(new EditReason.ByWord("头发"), new EditReason.Otherwise(List.of("發", "髮")));
        assertThat(new ReasonWords(Theme.builtIn().messages("zh-Hans")).of(reasons))
                .isEqualTo("据词语“头发”；单字作“發, 髮”");
        assertThat(Reason.english(reasons)).isEqualTo("by the word 头发; else 發, 髮");
    }

    @Test
    void whatTheArchivistSaysStandsAsItWasWritten() {
        assertThat(new ReasonWords(Theme.builtIn().messages("zh-Hant")).of(OWN)).isEqualTo("原页错字; 据{0}补");
    }
}
