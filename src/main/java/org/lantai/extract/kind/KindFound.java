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
public record KindFound(PageKind kind, List<Problem> problems) {
    public KindFound {
        problems = List.copyOf(problems);
    }

    static KindFound of(PageKind kind) {
        return new KindFound(kind, List.of());
    }

    static KindFound of(PageKind kind, Problem problem) {
        return new KindFound(kind, List.of(problem));
    }
}
