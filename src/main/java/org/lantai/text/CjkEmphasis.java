package org.lantai.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Lets {@code **} mark emphasis beside Chinese punctuation: {@code **历经十年发展，**年年} is bold, where CommonMark prints the
 * asterisks since it takes {@code ，} for the end of a word. Flanking rules of the <a
 * href="https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md">CommonMark CJK-friendly
 * amendments</a> (6.2), for {@code *} only; variation selectors, which Chinese pages do not use, aside. For Markdown
 * captures and for hand-written pages alike.
 */
public final class CjkEmphasis implements Parser.ParserExtension {
    /** Turns off the library's own rule, which would take precedence over the extension's. */
    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customDelimiterProcessor(new Asterisks());
    }

    private static final class Asterisks extends AsteriskDelimiterProcessor {
        Asterisks() {
            super(false);
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhitespace) {
            return !afterIsWhitespace
                    && (!isOtherPunctuation(after)
                            || beforeIsWhitespace
                            || isOtherPunctuation(before)
                            || isChinese(before));
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhitespace) {
            return !beforeIsWhitespace
                    && (!isOtherPunctuation(before)
                            || afterIsWhitespace
                            || isOtherPunctuation(after)
                            || isChinese(after));
        }
    }

    /** Non-CJK punctuation: Unicode P or S, but no CJK character. */
    private static boolean isOtherPunctuation(String beside) {
        int c = beside.codePointAt(0);
        return !isChinese(beside)
                && switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION,
                            Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /**
     * CJK character: East Asian width W, F or H and no emoji by default, or Hangul. Flexmark shows one UTF-16 unit only;
     * half of a pair is taken for a rare Chinese character, which stands beside asterisks more often than an emoji.
     */
    private static boolean isChinese(String beside) {
        int c = beside.codePointAt(0);
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || width == UCharacter.EastAsianWidth.HALFWIDTH;
        return (wide && !UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION))
                || Character.isSurrogate((char) c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
