package org.lantai.repair.mirror;

import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Seek;
import org.lantai.text.Chars;

/**
 * Signs that the bytes of a page were taken apart.
 *
 * @param glosses how many glosses have lost their opening bracket, as in {@code 勇?lián)}
 * @param marks how many lone bytes stand between a Chinese character and a mark, as in {@code 確?！}, or in front of a wide
 *     mark, as in {@code [5]?；蛘}
 */
public record BrokenBytes(int glosses, int marks) {
    static final BrokenBytes NONE = new BrokenBytes(0, 0);
    /** Characters to one lone byte: with fewer the text is lost, not shifted; the worst copy known has 45. */
    private static final int LEAST_TEXT = 10;

    static BrokenBytes in(Glance page) {
        BrokenBytes questions = behindChinese(page.source(), '?');
        BrokenBytes replaced = page.has('\uFFFD') ? behindChinese(page.source(), '\uFFFD') : NONE;
        BrokenBytes all = new BrokenBytes(questions.glosses + replaced.glosses, questions.marks + replaced.marks);
        return all.isNone() || isLost(page) ? NONE : all;
    }

    /** Those that show as one character. It is sought by itself, since addresses are full of question marks. */
    private static BrokenBytes behindChinese(String text, char lone) {
        int glosses = 0;
        int marks = 0;
        for (int i = text.indexOf(lone, 1); i > 0 && i + 1 < text.length(); i = text.indexOf(lone, i + 1)) {
            boolean chinese = isChinese(text.charAt(i - 1));
            if (chinese && ShownUnit.isToned(ShownUnit.at(text, i).gloss())) {
                glosses++;
            } else if (chinese
                    ? ShownUnit.at(text, i + 1).isMark()
                    : ShownUnit.at(text, i + 1).isWideMark()) {
                marks++;
            }
        }
        return new BrokenBytes(glosses, marks);
    }

    private static boolean isLost(Glance page) {
        long lone = Seek.count(page.source(), '?');
        lone += Seek.count(page.source(), '\uFFFD');
        return lone * LEAST_TEXT > page.countHan();
    }

    public boolean isNone() {
        return glosses == 0 && marks == 0;
    }

    /** Whether a place may show a byte of Chinese text that the decoder could do nothing with. */
    public static boolean isBroken(String text, int i) {
        if (!ShownUnit.isLone(text.charAt(i))) {
            return false;
        }
        if (ShownUnit.at(text, i).hasGloss()) {
            return true;
        }
        if (i + 1 == text.length()) {
            return false;
        }
        ShownUnit next = ShownUnit.at(text, i + 1);
        boolean behindChinese = i > 0 && isChinese(text.charAt(i - 1));
        return behindChinese ? next.mayBeWide() : next.isWideMark();
    }

    private static boolean isChinese(char c) {
        return Chars.isHan(c) || c == ')' || c >= '\u2000';
    }
}
