package org.lantai.repair.mirror;

import java.util.List;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.text.Change;
import org.lantai.text.TracedText;

/**
 * Undoes what mirror sites do to the pages they copy. Whether a page is such a copy is decided once, from all of its
 * glosses; only then each step undoes its own part, with the same evidence at hand.
 */
public final class MirrorCopy implements Mender {
    /** The part of the damage that one class undoes. */
    public interface Step {
        /** The changes that undo it; indexes count in the text. */
        List<Change> changes(String text, MirrorEvidence evidence);
    }

    private final List<Step> steps;

    public MirrorCopy(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        TracedText mended = text;
        Glance seen = glance;
        for (Step step : steps) {
            MirrorEvidence evidence = MirrorEvidence.in(seen);
            if (!evidence.isMirrorCopy()) {
                return mended;
            }
            mended = mended.with(step.changes(mended.text(), evidence));
            seen = seen.of(mended.text());
        }
        return mended;
    }
}
