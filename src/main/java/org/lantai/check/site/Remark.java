package org.lantai.check.site;

import java.util.List;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;

/**
 * What a check found of one kind.
 *
 * @param severity how much it matters
 * @param kind what it is about
 * @param count how often it was found
 * @param examples some of them, at least one
 */
public record Remark(Severity severity, ProblemKind kind, int count, List<Problem> examples) {
    public Remark {
        examples = List.copyOf(examples);
    }
}
