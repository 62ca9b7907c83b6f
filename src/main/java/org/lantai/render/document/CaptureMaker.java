package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.model.OutputFile;
import org.lantai.render.pack.CaptureReferences;
import org.lantai.render.pack.PackedText;
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
    private final PageContext context;

    CaptureMaker(PageContext context) {
        this.context = context;
    }

    /**
     * @param above the page of the document
     * @param references by which it may be told
     */
    OutputFile file(String above, Entry entry, StoredDocument stored, CaptureReferences references) {
        String path = SitePaths.capture(above);
        return context.file(path, "capture.ftlh", page(path, above, entry, stored, references));
    }

    private CapturePage page(
            String path, String above, Entry entry, StoredDocument stored, CaptureReferences references) {
        String title = context.wording(entry).title();
        String text = PackedText.shown(stored.capturedText());
        CaptureReferences.Packed packed = references.pack(entry, text);
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
                packed.text(),
                packed.reference().map(script -> context.href(path, script)),
                PackedText.isCut(stored.capturedText()) ? text.length() : 0);
    }

    /** It is cited by the document, which is its collection (FAIR Signposting, level 1). */
    private PageMetadata metadata(String path, String above) {
        List<Relation> links = new ArrayList<>(context.citeAs(above));
        links.add(new Relation("collection", context.href(path, above), Optional.empty()));
        return PageMetadata.of(links);
    }
}
