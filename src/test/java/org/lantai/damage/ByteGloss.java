package org.lantai.damage;

import java.util.List;

/**
 * Glosses that a replacement in GBK bytes inserts wherever the two bytes of a chosen character occur, also across the
 * boundary between two others (D2): the bytes of {@code 勇擔} hold those of {@code 聯}.
 */
public final class ByteGloss implements Damage {
    private final List<String> chosen;
    private final Gbk.Unassigned unassigned;

    /**
     * @param chosen the characters to gloss, in the order in which the site replaces them; the order shows where the
     *     bytes of two of them overlap
     */
    public ByteGloss(String chosen, Gbk.Unassigned unassigned) {
        this.chosen = chosen.codePoints().mapToObj(Character::toString).toList();
        this.unassigned = unassigned;
    }

    @Override
    public String damage(String traditional) {
        return Gbk.text(inserted(Gbk.bytes(traditional)), unassigned);
    }

    /** The same on bytes. */
    String inserted(String bytes) {
        String result = bytes;
        for (String character : chosen) {
            String found = Gbk.bytes(character);
            result = result.replace(found, found + Gbk.bytes(PinyinGloss.gloss(character, ")")));
        }
        return result;
    }
}
