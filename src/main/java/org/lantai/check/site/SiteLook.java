package org.lantai.check.site;

import java.io.IOException;
import java.util.function.Consumer;
import org.lantai.model.Problem;

/** One thing to look for in a site as a whole. */
interface SiteLook {
    /** @throws IOException when a file that it needs cannot be read */
    void look(SiteFiles site, Consumer<Problem> out) throws IOException;
}
