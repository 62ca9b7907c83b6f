package org.lantai.script;

import java.util.List;
import org.lantai.model.ScriptFound;
import org.lantai.model.ScriptReason;
import org.lantai.script.simplified.ScriptCount;
import org.lantai.script.simplified.ToSimplified;
import org.lantai.script.taiwan.Signs;

/** Tells what a text is written in, from the characters and words that only one script or region has. */
final class ScriptDetector {
    private static final int WORDS_SHOWN = 5;
    /** From this probability on a page is said to have been converted to Taiwan vocabulary. */
    private static final double PROBABLE = 0.5;
    /** Forms that only Hong Kong writes. */
    private static final String HONG_KONG_FORMS = "衞説鋭閲藴枱醖";

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
        int hongKong =
                (int) text.chars().filter(c -> HONG_KONG_FORMS.indexOf(c) >= 0).count();
        if (hongKong > 0) {
            return new ScriptEvidence(
                    ScriptFound.HONG_KONG, List.of(telling, new ScriptReason.HongKongForms(hongKong)));
        }
        Signs signs = Signs.of(text, ToSimplified.toSimplified().convert(text).text());
        if (signs.writtenElsewhere()) {
            return new ScriptEvidence(ScriptFound.TAIWAN, List.of(telling, ScriptReason.Fact.NAMES_TAIWAN));
        }
        List<String> words = signs.taiwanWords();
        if (!words.isEmpty() && signs.vocabulary().probability() > PROBABLE) {
            List<String> some = words.stream().limit(WORDS_SHOWN).toList();
            return new ScriptEvidence(ScriptFound.TAIWAN, List.of(telling, new ScriptReason.TaiwanVocabulary(some)));
        }
        return new ScriptEvidence(ScriptFound.TRADITIONAL, List.of(telling));
    }
}
