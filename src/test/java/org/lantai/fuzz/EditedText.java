package org.lantai.fuzz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;

/** What recorded edits make of a text: the record is true when that is the text that came out. */
final class EditedText {
    private static final Comparator<Edit> BY_PLACE = Comparator.comparingInt(
                    (Edit edit) -> edit.place().start())
            .thenComparingInt(edit -> edit.place().end());

    private EditedText() {}

    /** Empty where an edit was made to what another had made, and only the last text tells how both go together. */
    static Optional<String> of(String before, List<Edit> edits) {
        StringBuilder after = new StringBuilder(before.length());
        int done = -1;
        for (Edit edit : effective(edits)) {
            Place place = edit.place();
            if (place.start() <= done
                    || !before.startsWith(edit.before(), place.start())
                    || place.end() - place.start() != edit.before().length()) {
                return Optional.empty();
            }
            after.append(before, Math.max(done, 0), place.start()).append(edit.after());
            done = place.end();
        }
        return Optional.of(
                after.append(before, Math.max(done, 0), before.length()).toString());
    }

    private static List<Edit> effective(List<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit.certainty() != Certainty.UNSURE)
                .sorted(BY_PLACE)
                .toList();
    }
}
