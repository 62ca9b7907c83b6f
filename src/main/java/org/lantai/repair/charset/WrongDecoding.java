package org.lantai.repair.charset;

import java.util.List;
import org.lantai.repair.look.Glance;
import org.lantai.repair.look.Mender;
import org.lantai.text.Change;
import org.lantai.text.TracedText;

/**
 * Undoes decodings that went wrong before the page was captured, of a whole page or of long spans: the captured bytes
 * are valid, but spell out text that was read in a wrong charset.
 */
public final class WrongDecoding implements Mender {
    /** Text can have been misread more than once, though nobody has shown one read wrongly four times. */
    private static final int MOST_ROUNDS = 3;

    private final List<Misreading> misreadings =
            List.of(Misreading.UTF8_AS_GBK, Misreading.UTF8_AS_LATIN, Misreading.GBK_AS_LATIN);

    private final List<Misreading.Trace> traces =
            misreadings.stream().map(Misreading::trace).distinct().toList();

    @Override
    public boolean mayMend(Glance glance) {
        return traces.stream().anyMatch(trace -> trace.isIn(glance));
    }

    @Override
    public TracedText mend(TracedText text, Glance glance) {
        TracedText mended = text;
        Glance seen = glance;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Change> changes = changes(seen);
            if (changes.isEmpty()) {
                return mended;
            }
            mended = mended.with(changes);
            seen = seen.of(mended.text());
        }
        return mended;
    }

    private List<Change> changes(Glance glance) {
        return misreadings.stream()
                .filter(misreading -> misreading.trace().isIn(glance))
                .map(misreading -> misreading.changes(glance.source()))
                .filter(changes -> !changes.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
