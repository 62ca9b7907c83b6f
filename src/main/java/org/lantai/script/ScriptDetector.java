package org.lantai.script;

import java.util.List;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.ScriptReason;
import org.lantai.script.simplified.ScriptCount;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.taiwan.Signs;

/** Tells what a text is written in, from the characters and words that only one script or region has. */
final class ScriptDetector {
    private static final int WORDS_SHOWN = 5;
    /** Forms that only Hong Kong writes. */
    private static final String HONG_KONG_FORMS = "衞説鋭閲藴枱醖";
    /** What Hong Kong's standard has another form for. */
    private static final String OTHER_FORMS = "衛說銳閱蘊檯醞";

    /** The script of a text, and what tells it; {@link ScriptFound#NONE} where no character does. */
    public ScriptEvidence detect(String text) {
        ScriptCount count = ScriptCount.of(text);
        if (count.isJapanese()) {
            return new ScriptEvidence(ScriptFound.JAPANESE, List.of(new ScriptReason.Kana(count.kana(), count.han())));
        }
        if (count.isKorean()) {
            return new ScriptEvidence(
                    ScriptFound.KOREAN, List.of(new ScriptReason.Hangul(count.hangul(), count.han())));
        }
        if (!count.tells()) {
            return new ScriptEvidence(ScriptFound.NONE, List.of(ScriptReason.Fact.NOTHING_TELLS));
        }
        ScriptReason telling = new ScriptReason.Telling(count.traditional(), count.simplified());
        if (count.isMixed()) {
            return new ScriptEvidence(ScriptFound.MIXED, List.of(telling));
        }
        return count.isTraditional()
                ? traditional(text, telling)
                : new ScriptEvidence(ScriptFound.SIMPLIFIED, List.of(telling));
    }

    private static ScriptEvidence traditional(String text, ScriptReason telling) {
        int hongKong = count(text, HONG_KONG_FORMS);
        if (hongKong > count(text, OTHER_FORMS)) {
            return new ScriptEvidence(
                    ScriptFound.HONG_KONG, List.of(telling, new ScriptReason.HongKongForms(hongKong)));
        }
        Signs signs = Signs.of(text, ToSimplified.toSimplified().convert(text).text());
        return switch (signs.origin()) {
            case CHARACTERS -> new ScriptEvidence(ScriptFound.TRADITIONAL, List.of(telling));
            case VOCABULARY -> converted(signs.taiwanWords(), telling);
            case TAIWAN -> new ScriptEvidence(ScriptFound.TAIWAN, List.of(telling, ScriptReason.Fact.NAMES_TAIWAN));
            case HONG_KONG ->
                new ScriptEvidence(ScriptFound.HONG_KONG, List.of(telling, ScriptReason.Fact.NAMES_HONG_KONG));
        };
    }

    private static ScriptEvidence converted(List<String> words, ScriptReason telling) {
        List<String> some = words.stream().limit(WORDS_SHOWN).toList();
        return some.isEmpty()
                ? new ScriptEvidence(ScriptFound.TRADITIONAL, List.of(telling))
                : new ScriptEvidence(ScriptFound.TAIWAN, List.of(telling, new ScriptReason.TaiwanVocabulary(some)));
    }

    private static int count(String text, String forms) {
        return (int) text.chars().filter(c -> forms.indexOf(c) >= 0).count();
    }
}
