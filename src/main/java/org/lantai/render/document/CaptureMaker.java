package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.CapturePage;
import org.lantai.render.view.Link;
import org.lantai.render.view.PageMetadata;
import org.lantai.render.view.PageMetadata.Relation;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;

/** Makes the page that shows the captured text of a document as it was. Safe to use from several threads. */
final class CaptureMaker {
    /** Of a larger capture the page shows the beginning: 500 KB is what a phone still scrolls. */
    private static final int MAX_CAPTURE = 500_000;

    private final PageContext context;

    CaptureMaker(PageContext context) {
        this.context = context;
    }

    /** @param above the page of the document */
    OutputFile file(String above, Entry entry, StoredDocument stored) {
        String path = SitePaths.capture(above);
        return context.file(path, "capture.ftlh", page(path, above, entry, stored));
    }

    private CapturePage page(String path, String above, Entry entry, StoredDocument stored) {
        String title = context.wording(entry).title();
        String text = stored.capturedText();
        int end = text.length() <= MAX_CAPTURE ? text.length() : wholeCharacters(text, MAX_CAPTURE);
        return new CapturePage(
                context.hiddenFrame(
                                path,
                                "capture",
                                context.messages().of("capture.title", title),
                                context.messages().of("description.capture"))
                        .saying(metadata(path, above)),
                new Link(context.href(path, above), title),
                context.href(path, SitePaths.comparison(above)),
                entry.origin().file(),
                entry.origin().place().record(),
                stored.document().article().provenance().charset().charset(),
                text.substring(0, end),
                end == text.length() ? 0 : end);
    }

    /** It is cited by the document, which is its collection (FAIR Signposting, level 1). */
    private PageMetadata metadata(String path, String above) {
        List<Relation> links = new ArrayList<>(context.citeAs(above));
        links.add(new Relation("collection", context.href(path, above), Optional.empty()));
        return PageMetadata.of(links);
    }

    private static int wholeCharacters(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
