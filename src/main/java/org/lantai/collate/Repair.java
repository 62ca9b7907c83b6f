package org.lantai.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;

/**
 * A stretch of the decoded source that repair worked on, by one edit or by several that overlap.
 *
 * @param capturedStart where it begins in the decoded source
 * @param capturedEnd the index behind it
 * @param start where it begins in the repaired source
 * @param end the index behind it
 * @param edits the numbers of the edits
 */
record Repair(int capturedStart, int capturedEnd, int start, int end, List<Integer> edits) {
    /**
     * The stretches in order. Outside of them the two sources are the same, so each edit moves what stands behind it by
     * the difference between what it took and what it put there.
     *
     * @param edits the edits of a page; those that count in another text than its source are passed over
     */
    static List<Repair> of(List<Edit> edits) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).place().part() == Place.Part.SOURCE) {
                numbers.add(i);
            }
        }
        numbers.sort(Comparator.comparingInt((Integer i) -> edits.get(i).place().start())
                .thenComparingInt(i -> edits.get(i).place().end())
                .thenComparingInt(i -> i));
        List<Repair> repairs = new ArrayList<>();
        int shift = 0;
        for (int next = 0; next < numbers.size(); ) {
            Union union = Union.from(edits, numbers, next);
            repairs.add(union.repair(shift));
            shift += union.growth;
            next = union.next;
        }
        return repairs;
    }

    /** Edits that overlap in the captured source. */
    private record Union(int start, int end, int growth, List<Integer> numbers, int next) {
        static Union from(List<Edit> edits, List<Integer> numbers, int first) {
            Place place = edits.get(numbers.get(first)).place();
            int end = place.end();
            int growth = 0;
            int next = first;
            while (next < numbers.size() && belongs(edits.get(numbers.get(next)).place(), place.start(), end)) {
                Edit edit = edits.get(numbers.get(next));
                end = Math.max(end, edit.place().end());
                growth += edit.after().length() - edit.before().length();
                next++;
            }
            return new Union(place.start(), end, growth, numbers.subList(first, next), next);
        }

        private static boolean belongs(Place place, int start, int end) {
            return place.start() < end || (place.start() == start && place.end() == end);
        }

        Repair repair(int shift) {
            return new Repair(
                    start,
                    end,
                    start + shift,
                    end + shift + growth,
                    numbers.stream().sorted().toList());
        }
    }
}
