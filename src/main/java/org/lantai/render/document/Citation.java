package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import org.lantai.render.page.PageContext;

/** The line by which a document is cited: headline, source and date, the archive, the permalink. */
public final class Citation {
    private final PageContext context;

    public Citation(PageContext context) {
        this.context = context;
    }

    /**
     * The line.
     *
     * @param title the headline
     * @param origin who published it and when, as far as known
     * @param permalink its lasting address
     */
    public String line(String title, List<String> origin, String permalink) {
        List<String> parts = new ArrayList<>();
        parts.add(context.messages().of("cite.title", title));
        parts.addAll(origin);
        parts.add(context.messages().of("cite.archive", context.archiveTitle()));
        return String.join(context.messages().of("cite.separator"), parts)
                + context.messages().of("cite.permalink", permalink);
    }
}
