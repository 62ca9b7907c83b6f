package org.lantai.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.subjects.Entry;

/**
 * Which of the captures of an article from one address is its text: the newest. But one that lost much of it, or breaks
 * off where an earlier one did not, does not take its place unless the archivist says so.
 *
 * @param text the one that is shown
 * @param refused newer ones that are not, oldest first
 */
record AddressText(Entry text, List<Entry> refused) {
    /** A text with less than that of the longest before it, in per cent, is a cut and no correction. */
    private static final int WHOLE = 80;

    AddressText {
        refused = List.copyOf(refused);
    }

    /**
     * Chooses.
     *
     * @param captures those of the article, oldest first
     * @param confirmed those that may take the place of others whatever they lack
     */
    static AddressText of(List<Entry> captures, Set<Entry> confirmed) {
        Optional<Entry> text = Optional.empty();
        Optional<Entry> longest = Optional.empty();
        List<Entry> refused = new ArrayList<>();
        for (Entry capture : captures) {
            boolean taken = confirmed.contains(capture)
                    || longest.filter(before -> isLess(capture, before)).isEmpty();
            if (taken) {
                text = Optional.of(capture);
                longest = longest.filter(
                                before -> before.characters() >= capture.characters() && !confirmed.contains(capture))
                        .or(() -> Optional.of(capture));
                refused.clear();
            } else {
                refused.add(capture);
            }
        }
        return new AddressText(text.orElseThrow(), refused);
    }

    private static boolean isLess(Entry capture, Entry before) {
        if (!capture.readable() || !before.readable()) {
            return before.readable();
        }
        boolean shorter = capture.characters() < before.characters();
        return capture.characters() * 100L < before.characters() * (long) WHOLE
                || (shorter && capture.cut() && !before.cut());
    }
}
