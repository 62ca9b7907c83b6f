package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.List;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.repair.mirror.MirrorCopy;
import org.lantai.repair.mirror.MirrorEvidence;
import org.lantai.text.Change;

/**
 * Puts text back in step whose bytes a mirror has taken apart: by glosses put between the two bytes of a character
 * ({@code 勇?lián)姑㈨频Z} for 勇擔使命、砥礪), and by splitting at marks found there ({@code 確?！半p} for 確保“雙).
 */
public final class ShiftedBytes implements MirrorCopy.Step {
    /**
     * By how many nats the best reading must be better than the next. Of 30 invented texts damaged as such sites do it
     * (CalibrationTest), 36 of 36 places are better by so much and right.
     */
    private static final float MARGIN = 0.6f;
    /**
     * The same where unassigned pairs were dropped and may be any: of 67 places in 60 such texts 57 are right. At twice the
     * margin it is 54 of 61, and one of the 16 known damaged texts is not read.
     */
    private static final float MARGIN_WITHOUT_PAIRS = 0.9f;
    /** By how many nats one place must read better than as it is shown, so that a page without glosses is a copy. */
    private static final float GAIN_WITHOUT_GLOSSES = 15;
    /** With those pairs dropped the bytes never leave one answer alone; so much better is as good, at odds of 8,000. */
    private static final float SURE_WITHOUT_PAIRS = 9;

    @Override
    public List<Change> changes(String text, MirrorEvidence evidence) {
        if (evidence.broken().isNone()) {
            return List.of();
        }
        return changes(CopiedPage.of(text, evidence), evidence, Effort.on(text));
    }

    /** What the places show that the effort suffices for; the rest is flagged. */
    static List<Change> changes(CopiedPage page, MirrorEvidence evidence, Effort effort) {
        DamagedPlaces places = DamagedPlaces.in(page, effort);
        List<Change> changes = new ArrayList<>();
        places.unread().forEach(place -> changes.add(flag(page.text(), place)));
        if (evidence.isGlossed() || evidence.broken().glosses() > 0 || isShifted(places.read())) {
            changes.addAll(
                    page.dropped()
                            ? changes(places.read(), MARGIN_WITHOUT_PAIRS, SURE_WITHOUT_PAIRS)
                            : changes(places.read(), MARGIN, 0));
        }
        return changes;
    }

    private static Change flag(String text, int place) {
        List<EditReason> why = List.of(EditReason.Fact.NOT_EXAMINED);
        return new Change(
                place, place + 1, text.substring(place, place + 1), Rule.DAMAGE_UNREAD, Certainty.UNSURE, why);
    }

    /** Whether a page without glosses is a copy all the same: people ask and shout at once, but it makes no other sense. */
    private static boolean isShifted(List<ShiftedText> places) {
        return places.stream().anyMatch(place -> place.gain() >= GAIN_WITHOUT_GLOSSES);
    }

    private static List<Change> changes(List<ShiftedText> places, float likely, float sure) {
        return places.stream()
                .flatMap(place -> place.changes(likely, sure).stream())
                .toList();
    }
}
