package org.lantai.extract;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import org.lantai.text.Chars;

/**
 * Asterisks beside Chinese punctuation. CommonMark asks for a space between a mark and a word outside the asterisks
 * (<a href="https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run">flanking</a>), and Chinese has none: in
 * {@code **历经十年发展，**年年} it prints the asterisks.
 */
final class MarkdownEmphasis extends AsteriskDelimiterProcessor {
    MarkdownEmphasis() {
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
            boolean afterIsWhiteSpace) {
        return leftFlanking
                || (afterIsPunctuation && !before.isEmpty() && isHan(before.codePointBefore(before.length())));
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
            boolean afterIsWhiteSpace) {
        return rightFlanking || (beforeIsPunctuation && !after.isEmpty() && isHan(after.codePointAt(0)));
    }

    private static boolean isHan(int codePoint) {
        return Chars.isHan(codePoint);
    }
}
