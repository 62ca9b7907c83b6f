package org.lantai.repair.shift;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.lantai.lexicon.CommonHan;
import org.lantai.lexicon.HanForms;
import org.lantai.lexicon.WordList;
import org.lantai.repair.mirror.ShownUnit;
import org.lantai.text.Chars;

/**
 * What the sound parts of a page show of its writing, and what it costs, in nats, that a character stands in the damaged
 * ones.
 */
final class PageText {
    /** How many characters behind a lone byte may be damaged. */
    private static final int DAMAGED = 30;
    /** A character that stands behind the same one elsewhere on the page: names and terms come again. Best of 0 to 3. */
    private static final float AGAIN = -3;
    /**
     * A character that stands elsewhere on the page, at most: the rarer it is, the more that tells. With the same for every
     * character 村民周大爷 was read as 村民之能大爷, since 之 and 能 stand on every page.
     */
    private static final float SEEN = -2;
    /** The share of a character that a page of common length shows once. */
    private static final double ONCE = 1e-3;
    /** A character that no Traditional text has. */
    private static final float SIMPLIFIED = 8;
    /** One that conversion to Traditional changes most of the time, and that the page shows nowhere else. */
    private static final float CONVERTED = 3;
    /** One that is on the first level of no standard. */
    private static final float RARE = 4;

    /** A sign that is no mark of sentences, such as ǎ, ⅷ and ＿, and stands nowhere else on the page. */
    private static final float STRANGE = 8;

    private static final String MARKS = "，。、：；！？“”‘’《》（）—…·〈〉【】「」『』〔〕％～";

    private static final char INDENT = '\u3000';
    /** A wide space at the beginning of a line costs what any rare sign does, and is usual there. */
    private static final float INDENTED = -9;

    /** A bracket that is not closed so far behind is none of a gloss; looking farther was quadratic. */
    private static final int LONGEST_GLOSS = 10;

    private final boolean traditional;
    private final BitSet characters = new BitSet();
    private final Set<Integer> pairs = new HashSet<>();

    /** @param traditional whether the page is written in Traditional characters */
    PageText(String page, boolean traditional) {
        this.traditional = traditional;
        int sound = 0;
        char last = ' ';
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (ShownUnit.isLone(c)) {
                sound = i + DAMAGED;
            } else if (i >= sound && c >= 0x80) {
                characters.set(c);
                pairs.add(pair(last, c));
            }
            last = c == '(' ? last : c;
            i = c == '(' ? endOfGloss(page, i) : i;
        }
    }

    /** What a character costs behind another. */
    float cost(char last, char c) {
        if (!Chars.isHan(c)) {
            return costOfSign(last, c);
        }
        return costOfShape(c) + (pairs.contains(pair(last, c)) ? AGAIN : characters.get(c) ? seen(c) : 0);
    }

    private static float seen(char c) {
        double share = WordList.standard().shareInWords(HanForms.standard().simplified(c));
        return (float) Math.max(SEEN, Math.min(0, Math.log(share / ONCE)));
    }

    private float costOfSign(char last, char c) {
        if (c == INDENT) {
            return last == '\n' || last == INDENT ? INDENTED : 0;
        }
        return c < 0x80 || MARKS.indexOf(c) >= 0 || characters.get(c) ? 0 : STRANGE;
    }

    /** What a character costs wherever it stands. */
    float costOfShape(char c) {
        CommonHan tables = CommonHan.standard();
        float cost = tables.isCommon(c) ? 0 : RARE;
        if (traditional && tables.isSimplifiedOnly(c)) {
            cost += SIMPLIFIED;
        } else if (traditional && HanForms.standard().hasTraditional(c) && !characters.get(c)) {
            cost += CONVERTED;
        }
        return cost;
    }

    private static int pair(char a, char b) {
        return a << 16 | b;
    }

    /** The last index of a gloss that begins with a bracket, or the bracket's own. */
    private static int endOfGloss(String page, int bracket) {
        for (int end = bracket + 1; end < Math.min(page.length(), bracket + LONGEST_GLOSS); end++) {
            if (page.charAt(end) == ')') {
                return end;
            }
        }
        return bracket;
    }
}
