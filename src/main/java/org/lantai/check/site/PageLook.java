package org.lantai.check.site;

import java.util.function.Consumer;
import org.lantai.model.Problem;

/** One thing to look for in pages. Is shown each page of a site once, in the order of their paths. */
interface PageLook {
    /** Looks at a page. */
    void look(SitePage page, Consumer<Problem> out);

    /** Tells what can only be known when all pages were looked at. */
    default void end(Consumer<Problem> out) {}
}
