package org.lantai.damage;

/** The whole way of a page through a mirror site: Traditional by character, glossed and split in bytes (D1 to D3). */
public final class MirrorSite implements Damage {
    /** Characters that such sites gloss, in an order in which {@code 數} comes before {@code 當}. */
    public static final String USUAL = "發導經據標數當專內設關聯驅現實創優準協會學習領濟穩質應體網區轉產";

    private final ByteGloss gloss;
    private final ByteSplit split;

    /**
     * @param glossed the characters glossed, in the order of replacement
     * @param marks the marks split at
     */
    public MirrorSite(String glossed, String marks, Gbk.Unassigned unassigned) {
        gloss = new ByteGloss(glossed, unassigned);
        split = new ByteSplit(marks, unassigned);
    }

    @Override
    public String damage(String simplified) {
        String traditional = Traditional.byCharacter().damage(simplified);
        return split.joined(gloss.inserted(Gbk.bytes(traditional)));
    }
}
