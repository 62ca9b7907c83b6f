package org.lantai.extract.kind;

import java.util.List;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;

/**
 * What a page was found to be.
 *
 * @param kind what it is
 * @param problems that it is no document, where it is none
 */
public record Verdict(PageKind kind, List<Problem> problems) {
    public Verdict {
        problems = List.copyOf(problems);
    }

    static Verdict of(PageKind kind) {
        return new Verdict(kind, List.of());
    }

    static Verdict of(PageKind kind, Problem problem) {
        return new Verdict(kind, List.of(problem));
    }
}
