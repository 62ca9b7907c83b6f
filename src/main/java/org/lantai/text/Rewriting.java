package org.lantai.text;

import java.util.ArrayList;
import java.util.List;

/** A text that replaces another, and where each place of the old text stands in it. Immutable. */
public final class Rewriting {
    private final String text;
    private final List<Resized> resized;
    /** For each resized place how much farther back things stand in the new text than in the old one before it. */
    private final int[] shifts;

    private Rewriting(String text, List<Resized> resized) {
        this.text = text;
        this.resized = List.copyOf(resized);
        this.shifts = new int[resized.size() + 1];
        for (int i = 0; i < resized.size(); i++) {
            Resized place = resized.get(i);
            shifts[i + 1] = shifts[i] + place.length() - (place.end() - place.start());
        }
    }

    /**
     * A text with the places where its length differs from the old one's.
     *
     * @param resized in order, not overlapping; outside of them the two texts correspond index by index
     */
    public static Rewriting of(String text, List<Resized> resized) {
        return new Rewriting(text, resized);
    }

    /** The text with changes made to it, those in order and not overlapping. */
    public static Rewriting with(String old, List<Change> changes) {
        StringBuilder out = new StringBuilder(old.length());
        List<Resized> resized = new ArrayList<>();
        int done = 0;
        for (Change change : changes) {
            out.append(old, done, change.start()).append(change.after());
            resized.add(new Resized(change.start(), change.end(), change.after().length()));
            done = change.end();
        }
        return new Rewriting(out.append(old, done, old.length()).toString(), resized);
    }

    public String text() {
        return text;
    }

    /** Where an index of the old text stands in the new one; inside a resized place as far as that reaches. */
    public int toNew(int index) {
        int number = firstEndingBehind(index);
        if (number == resized.size()) {
            return index + shifts[number];
        }
        Resized place = resized.get(number);
        int inside = Math.max(0, index - place.start());
        return index + shifts[number] - inside + Math.min(inside, place.length());
    }

    /** Found by halving: a text of thousands of links in which thousands of words were changed asks for each. */
    private int firstEndingBehind(int index) {
        int low = 0;
        int high = resized.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index < resized.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * A place whose new text may have another length.
     *
     * @param start first index in the old text
     * @param end index behind it in the old text
     * @param length its length in the new text
     */
    public record Resized(int start, int end, int length) {}
}
