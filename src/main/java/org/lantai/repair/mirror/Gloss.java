package org.lantai.repair.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.CommonHan;
import org.lantai.lexicon.Pinyin;
import org.lantai.lexicon.PinyinReadings;
import org.lantai.text.Chars;

/**
 * A character's own reading in half-width brackets right behind it, as in {@code 現(xiàn)}.
 *
 * @param character the character
 * @param start index of the opening bracket
 * @param end index behind the closing bracket
 * @param reading the syllable, with its tone as a number
 * @param headsEntry whether the character begins a line, and the word that it begins ends as the head of an entry does
 * @param usual whether it is a common character and the reading it mostly has, which no reader needs to be told
 */
record Gloss(int character, int start, int end, String reading, boolean headsEntry, boolean usual) {
    private static final String SPACE = "(?: |&nbsp;|\u00A0)?";
    private static final String SYLLABLE = SPACE + "([\\p{IsLatin}\u0300-\u030C]{1,9})" + SPACE + "\\)";
    /** One syllable of letters and tone marks, at times padded with a space. */
    static final Pattern BRACKET = Pattern.compile("\\(" + SYLLABLE);
    /** The same where the opening bracket is lost. */
    static final Pattern REST_OF_BRACKET = Pattern.compile(SYLLABLE);

    /** What may stand in front of the head of an entry. */
    private static final String IN_FRONT = "0123456789.．、 \u3000()（）[]【】「·*-";

    private static final int LONGEST_NUMBER = 8;

    /**
     * How the head of an entry ends behind its first gloss: after at most four more characters and their glosses, with a
     * colon, a space, a dash, a bracket or the line. A sentence of a copy runs on, as {@code 會(huì)議要求，} does.
     */
    private static final Pattern END_OF_HEAD = Pattern.compile(
            "(?:\\p{IsHan}(?:\\([\\p{IsLatin}\u0300-\u030C]{1,9}\\))?){0,4}+(?:[：: \u3000—－\\-（(\\[【〔」』】〕<\r\n]|$)");

    /** All glosses in a source, wherever they stand. */
    static List<Gloss> in(String source) {
        List<Gloss> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(source);
        for (int i = source.indexOf('(', 1); i >= 0; i = source.indexOf('(', i + 1)) {
            int character = source.codePointBefore(i);
            if (Chars.isHan(character) && bracket.region(i, source.length()).lookingAt()) {
                String printed = bracket.group(1);
                if (GlossReadings.isReading(character, printed)) {
                    String reading = Pinyin.numbered(printed).orElseThrow();
                    boolean headsEntry =
                            isFirst(source, i - Character.charCount(character)) && isHead(source, bracket.end());
                    boolean usual = isUsual(character, printed);
                    found.add(new Gloss(character, i, bracket.end(), reading, headsEntry, usual));
                }
            }
        }
        return found;
    }

    /** Whether nothing but a number or a bracket stands in front of a character in its line. */
    private static boolean isFirst(String source, int character) {
        int start = character - 1;
        while (start >= 0 && character - start < LONGEST_NUMBER && IN_FRONT.indexOf(source.charAt(start)) >= 0) {
            start--;
        }
        return start < 0 || source.charAt(start) == '\n' || source.charAt(start) == '>';
    }

    private static boolean isHead(String source, int end) {
        return END_OF_HEAD.matcher(source).region(end, source.length()).lookingAt();
    }

    /** Whether it is a reading of a common character that words of every day have. */
    boolean isEveryday() {
        return EverydayReadings.of(character).contains(reading);
    }

    private static boolean isUsual(int character, String printed) {
        return CommonHan.standard().isCommon(character)
                && PinyinReadings.standard().isUsualReading(character, printed);
    }
}
