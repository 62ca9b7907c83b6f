package org.lantai.witness.compare;

import java.util.List;
import org.lantai.lexicon.CommonHan;

/**
 * Tells what damage left from words, where two texts differ: characters that are rare in Chinese. One rare character in a
 * text is of somebody's name, or of a village's.
 */
final class Damage {
    private static final CommonHan COMMON = CommonHan.standard();
    /** So many different places with rare characters are no names. */
    private static final int LEAST_PLACES = 3;

    private final boolean rareIsDamage;

    private Damage(boolean rareIsDamage) {
        this.rareIsDamage = rareIsDamage;
    }

    /** Of two texts, by where they differ. */
    static Damage of(ComparedText one, ComparedText other, List<Difference> spans) {
        boolean lost = one.toString().indexOf('\uFFFD') >= 0 || other.toString().indexOf('\uFFFD') >= 0;
        long places = spans.stream()
                .map(span ->
                        one.slice(span.start(), span.end()) + "/" + other.slice(span.otherStart(), span.otherEnd()))
                .filter(Damage::hasRare)
                .distinct()
                .count();
        return new Damage(lost || places >= LEAST_PLACES);
    }

    /** Whether a piece that differs is what damage left. */
    boolean isIn(String piece) {
        return piece.chars().anyMatch(c -> !isHan(c) && c >= 0x80) || (rareIsDamage && hasRare(piece));
    }

    private static boolean hasRare(String piece) {
        return piece.chars().anyMatch(c -> c >= 0x80 && !(isHan(c) && (c == '〇' || COMMON.isCommon((char) c))));
    }

    private static boolean isHan(int c) {
        return c == '〇' || (c >= 0x4E00 && c <= 0x9FFF);
    }
}
