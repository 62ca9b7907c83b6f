package org.lantai.repair;

import java.util.List;
import org.lantai.text.Change;

/** Drops the pinyin that a mirror put behind chosen characters: {@code 現(xiàn)代} becomes {@code 現代}. */
final class PinyinGlosses implements MirrorCopy.Step {
    private static final String RULE = "gloss.pinyin";

    @Override
    public List<Change> changes(String text, MirrorEvidence evidence) {
        return evidence.glosses().stream()
                .filter(gloss -> isInserted(gloss, evidence))
                .map(gloss -> Change.sure(gloss.start(), gloss.end(), "", RULE))
                .toList();
    }

    /** A rare character or an unusual reading explained once is a note of the author, even in a copy. */
    private static boolean isInserted(Gloss gloss, MirrorEvidence evidence) {
        return evidence.isSystematic(gloss)
                && (gloss.usual() || evidence.tally(gloss).glossed() > 1);
    }
}
