package org.lantai.catalog;

import java.util.List;
import org.lantai.model.Problem;

/**
 * What cataloguing gives.
 *
 * @param catalog the documents with their indexes
 * @param problems a note for each document that has several captures, in {@link Problem#ORDER}
 */
public record Catalogued(Catalog catalog, List<Problem> problems) {
    public Catalogued {
        problems = problems.stream().sorted(Problem.ORDER).toList();
    }
}
