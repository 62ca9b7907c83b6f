package org.lantai.intake;

import java.util.List;
import java.util.SortedMap;
import org.lantai.model.Problem;

/**
 * What was brought in.
 *
 * @param arrivals the captures by what they are to the archive
 * @param files how many files were copied, or would be
 * @param companions those of them that belong to pages: pictures, attachments, sidecars
 * @param problems in {@link Problem#ORDER}
 */
public record IntakeReport(SortedMap<Arrival, Some> arrivals, int files, Some companions, List<Problem> problems) {
    /**
     * Some captures or files.
     *
     * @param number how many
     * @param first the first of them, by their places
     */
    public record Some(int number, List<String> first) {
        public Some {
            first = List.copyOf(first);
        }
    }
}
