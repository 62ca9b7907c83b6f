package org.lantai.extract.page;

import org.lantai.extract.furniture.Furniture;
import org.lantai.extract.imprint.ImprintReader;
import org.lantai.extract.imprint.Labels;
import org.lantai.lexicon.MatchForm;
import org.lantai.text.Chars;

/** Knows the lines that are notes on a text or on its page: page furniture, and imprints with a label. */
final class PageNotes {
    private static final String FULL_STOPS = "。！？…";

    private final Furniture furniture;
    private final ImprintReader imprints;
    private final Labels labels;

    PageNotes(Furniture furniture, ImprintReader imprints, Labels labels) {
        this.furniture = furniture;
        this.imprints = imprints;
        this.labels = labels;
    }

    boolean holds(String line) {
        return furniture.fit(line).isPresent() || isImprint(Chars.strip(line));
    }

    private boolean isImprint(String line) {
        return !line.isEmpty()
                && line.length() <= PruneBlocks.LONGEST_IMPRINT
                && FULL_STOPS.indexOf(line.charAt(line.length() - 1)) < 0
                && !labels.in(MatchForm.of(line)).isEmpty()
                && imprints.read(line).isPresent();
    }
}
