package org.lantai.repair.mirror;

import java.util.List;
import org.lantai.model.edit.Rule;
import org.lantai.text.Change;

/** Drops the pinyin that a mirror put behind chosen characters: {@code 現(xiàn)代} becomes {@code 現代}. */
public final class PinyinGlosses implements MirrorCopy.Step {
    @Override
    public List<Change> changes(String text, MirrorEvidence evidence) {
        if (!evidence.isGlossed() && evidence.broken().glosses() == 0) {
            return List.of();
        }
        return evidence.glosses().stream()
                .filter(gloss -> isInserted(gloss, evidence) && !isAmongBroken(gloss, text))
                .map(gloss -> Change.sure(gloss.start(), gloss.end(), "", Rule.GLOSS_PINYIN))
                .toList();
    }

    /** In front of bytes that could not be put together again everything stays as it was captured. */
    private static boolean isAmongBroken(Gloss gloss, String text) {
        return gloss.end() < text.length()
                && ShownUnit.isLone(text.charAt(gloss.end()))
                && ShownUnit.at(text, gloss.end()).hasGloss();
    }

    /**
     * A rare character or an unusual reading explained once is a note of the author, even in a copy. A usual reading of a
     * common character is none, also where the mirror has not glossed that character in the headings of its own pages;
     * another reading that it has in words of every day is none where the character stands with it throughout.
     */
    private static boolean isInserted(Gloss gloss, MirrorEvidence evidence) {
        boolean often = evidence.tally(gloss).glossed() > 1 || gloss.isEveryday();
        return gloss.usual() || (often && evidence.isSystematic(gloss));
    }
}
