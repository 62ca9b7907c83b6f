package org.lantai.collate;

import java.util.List;
import org.lantai.model.Collation.Variant;

/**
 * A text on its way from the capture to the document: where it has been altered, and what stood there. Indexes count code
 * points, since plain conversion between scripts keeps their number and nothing else.
 */
final class Strand {
    private List<Variant> variants;
    private int length;

    /** A text that is as captured. */
    Strand(int length) {
        this(length, List.of());
    }

    /** A text that has been altered in these places. */
    Strand(int length, List<Variant> variants) {
        this.length = length;
        this.variants = List.copyOf(variants);
    }

    /**
     * One alteration.
     *
     * @param start where it begins in the text as it now is
     * @param end the index behind it
     * @param newLength the length of what stands there then
     * @param edits the numbers of the edits that make it
     */
    record Alteration(int start, int end, int newLength, List<Integer> edits) {
        /** One in the place of several that follow each other, the first beginning first. */
        static Alteration union(List<Alteration> several) {
            int start = several.get(0).start;
            int end = several.stream().mapToInt(Alteration::end).max().orElse(start);
            int growth = several.stream().mapToInt(Alteration::growth).sum();
            return new Alteration(
                    start,
                    end,
                    end - start + growth,
                    several.stream().flatMap(a -> a.edits.stream()).toList());
        }

        private int growth() {
            return newLength - (end - start);
        }

        /** The same, where its indexes count the UTF-16 units of a text, in the code points of that. */
        Alteration inPoints(Points text) {
            return new Alteration(text.before(start), text.before(end), newLength, edits);
        }
    }

    int length() {
        return length;
    }

    /** All variants in order. */
    List<Variant> variants() {
        return variants;
    }

    /** Makes alterations whose indexes all count in the text as it is before the first of them; in order, not overlapping. */
    void alter(List<Alteration> alterations) {
        Weaving weaving = new Weaving(variants, length);
        for (int i = alterations.size() - 1; i >= 0; i--) {
            weaving.alter(alterations.get(i));
        }
        variants = weaving.variants();
        length = weaving.length();
    }
}
