package org.lantai.script;

import java.util.List;
import java.util.stream.Collectors;
import org.lantai.model.ScriptFound;
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
            return new ScriptEvidence(
                    ScriptFound.JAPANESE, count.kana() + " kana beside " + count.han() + " Chinese characters");
        }
        if (count.isKorean()) {
            return new ScriptEvidence(
                    ScriptFound.KOREAN, count.hangul() + " hangul beside " + count.han() + " Chinese characters");
        }
        if (!count.tells()) {
            return new ScriptEvidence(ScriptFound.NONE, "no character that tells Simplified from Traditional");
        }
        String why = count.traditional() + " characters only of Traditional, " + count.simplified()
                + " only of Simplified Chinese";
        if (count.isMixed()) {
            return new ScriptEvidence(ScriptFound.MIXED, why);
        }
        return count.isTraditional() ? traditional(text, why) : new ScriptEvidence(ScriptFound.SIMPLIFIED, why);
    }

    private static ScriptEvidence traditional(String text, String why) {
        long hongKong =
                text.chars().filter(c -> HONG_KONG_FORMS.indexOf(c) >= 0).count();
        if (hongKong > 0) {
            return new ScriptEvidence(ScriptFound.HONG_KONG, why + "; " + hongKong + " in a form of Hong Kong");
        }
        Signs signs = Signs.of(text, ToSimplified.toSimplified().convert(text).text());
        if (signs.writtenElsewhere()) {
            return new ScriptEvidence(
                    ScriptFound.TAIWAN, why + "; names places and offices of Taiwan, so its words are its own");
        }
        List<String> words = signs.taiwanWords();
        if (!words.isEmpty() && signs.vocabulary().probability() > PROBABLE) {
            String some = words.stream().limit(WORDS_SHOWN).collect(Collectors.joining(", "));
            return new ScriptEvidence(ScriptFound.TAIWAN, why + "; words of Taiwan put there by conversion: " + some);
        }
        return new ScriptEvidence(ScriptFound.TRADITIONAL, why);
    }
}
