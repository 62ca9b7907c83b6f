package org.lantai.model;

import java.util.List;
import java.util.Optional;
import org.lantai.model.edit.Certainty;

/**
 * A document held against its capture: what stands there for each block, where the two differ and by which edits, and
 * where among the blocks the pieces stood that were left out.
 *
 * @param title the headline; empty where the page has none that came from its text
 * @param blocks for each block of the document, in order, its passage in the capture
 * @param omissions for each omission of the article, in order, the number of the block it stood before; the number of
 *     blocks where it stood behind the last one, {@link #UNKNOWN} where it was not found again
 */
public record Collation(Optional<Passage> title, List<Passage> blocks, List<Integer> omissions) {
    /** The place of an omission that was not found in the capture. */
    public static final int UNKNOWN = -1;

    public Collation {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
    }

    /**
     * A block, or the headline, as captured.
     *
     * @param captured its text with all edits undone and in the script it was captured in
     * @param found whether it was found in the source of the capture, so that repairs could be led back to it
     * @param variants where the two texts differ by an edit, in order, not overlapping
     */
    public record Passage(String captured, boolean found, List<Variant> variants) {
        public Passage {
            variants = List.copyOf(variants);
        }
    }

    /**
     * A place where edits were made or, where they are all {@link Certainty#UNSURE}, where something is flagged. Indexes
     * count UTF-16 units.
     *
     * @param start where it begins in the text of the block
     * @param end the index behind it; the same as {@code start} where something was taken out
     * @param capturedStart where it begins in the captured text of the passage
     * @param capturedEnd the index behind it
     * @param edits the numbers of the edits among those of the article, ascending
     */
    public record Variant(int start, int end, int capturedStart, int capturedEnd, List<Integer> edits) {
        public Variant {
            edits = List.copyOf(edits);
        }
    }
}
