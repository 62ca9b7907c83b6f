package org.lantai.witness.compare;

import java.util.List;
import org.lantai.lexicon.CommonHan;

/**
 * Tells what damage left in a text from its words, where another text differs: characters that are rare in Chinese. One
 * rare character is of somebody's name, or of a village's; what the other text has as well, or a character that sounds like
 * it, is no damage.
 */
final class Damage {
    private static final CommonHan COMMON = CommonHan.standard();
    /** So many different places with rare characters are no names. */
    private static final int LEAST_PLACES = 3;

    private final String other;
    private final boolean rareIsDamage;

    private Damage(String other, boolean rareIsDamage) {
        this.other = other;
        this.rareIsDamage = rareIsDamage;
    }

    /**
     * Of the first of two texts.
     *
     * @param spans where they differ
     */
    static Damage of(ComparedText text, ComparedText other, List<Difference> spans) {
        Damage all = new Damage(other.toString(), true);
        boolean lost = text.toString().indexOf('\uFFFD') >= 0;
        long places = spans.stream()
                .filter(span ->
                        all.isIn(text.slice(span.start(), span.end()), other.slice(span.otherStart(), span.otherEnd())))
                .map(span -> text.slice(span.start(), span.end()))
                .distinct()
                .count();
        return new Damage(other.toString(), lost || places >= LEAST_PLACES);
    }

    /** Whether a piece of the text, in the place of which the other has another, is what damage left. */
    boolean isIn(String piece, String instead) {
        return piece.chars().anyMatch(c -> c >= 0x80 && !isHan(c))
                || (rareIsDamage
                        && !other.contains(piece)
                        && piece.chars().anyMatch(c -> isRare(c) && !isHeard((char) c, instead)));
    }

    private static boolean isHeard(char c, String instead) {
        return instead.chars().anyMatch(heard -> Slips.areAlike(c, (char) heard));
    }

    private static boolean isRare(int c) {
        return isHan(c) && c != '〇' && !COMMON.isCommon(c);
    }

    private static boolean isHan(int c) {
        return c == '〇' || (c >= 0x4E00 && c <= 0x9FFF);
    }
}
