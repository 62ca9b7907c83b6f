package org.lantai.check;

import java.util.List;
import org.lantai.model.Problem;

/**
 * What a check found.
 *
 * @param looked how many files were looked at
 * @param all how many there are to look at
 * @param problems what is not as it should be
 */
public record CheckReport(int looked, int all, List<Problem> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }
}
