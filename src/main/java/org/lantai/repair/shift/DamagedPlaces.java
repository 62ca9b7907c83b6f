package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lantai.repair.mirror.BrokenBytes;

/**
 * The places of a page where a mirror may have taken bytes apart.
 *
 * @param read those that were read, each to where its damage is over
 * @param unread where the others stand, which the effort did not suffice for
 */
public record DamagedPlaces(List<ShiftedText> read, List<Integer> unread) {
    /** How many characters in front are read along, so that the words around the damage count. */
    private static final int CONTEXT = 12;
    /** A page that is damaged throughout needs to name no more places than this to say so. */
    public static final int MOST_UNREAD = 1_000;

    /** Reads the places of a page one after another until the effort is spent. */
    static DamagedPlaces in(CopiedPage page, Effort effort) {
        DamagedPlaces places = new DamagedPlaces(new ArrayList<>(), new ArrayList<>());
        String text = page.text();
        int done = 0;
        OpenMarks open = OpenMarks.NONE;
        for (int i = 0; i < text.length() && places.unread.size() < MOST_UNREAD; i++) {
            if (i >= done && BrokenBytes.isBroken(text, i)) {
                ShiftedText place = new ShiftedText(page, effort);
                int start = Math.max(done, i - CONTEXT);
                OptionalInt end = place.read(start, i, open.over(text, done, start));
                places.add(i, place, end);
                done = end.orElse(i + 1);
                open = place.open();
            }
        }
        return places;
    }

    private void add(int at, ShiftedText place, OptionalInt end) {
        if (end.isPresent()) {
            read.add(place);
        } else {
            unread.add(at);
        }
    }
}
