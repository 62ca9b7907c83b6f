package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.Omission;

/** Takes the article, or all posts of the thread, out of an HTML page. */
public final class DomExtractor {
    private final ArticleReader articles = new ArticleReader();
    private final ThreadReader threads = new ThreadReader(articles);

    /**
     * Extracts the article.
     *
     * @param html the source of the page
     * @param baseUri its address, empty when unknown
     */
    public Extraction extract(String html, String baseUri) {
        return extract(html, baseUri, Optional.empty());
    }

    /**
     * Extracts the article of a capture.
     *
     * @param html the source of the page
     * @param baseUri its address, empty when unknown
     * @param captured when it was captured, where that is known
     */
    public Extraction extract(String html, String baseUri, Optional<PartialDate> captured) {
        DomPage page = DomPage.of(html, baseUri, captured);
        List<Omission> before = new ArrayList<>(page.omissions());
        if (DomJammer.mayStandIn(html)) {
            before.addAll(DomJammer.remove(page.document()));
        }
        DomView view = DomView.of(page, false);
        DomThread thread = DomThread.find(page.document(), view);
        if (thread.isThread()) {
            return after(before, threads.read(page, view, thread));
        }
        List<Omission> comments = thread.takeComments();
        return after(before, comments, articles.read(page, comments.isEmpty() ? view : DomView.of(page, false)));
    }

    private static Extraction after(List<Omission> before, Extraction found) {
        return after(before, List.of(), found);
    }

    private static Extraction after(List<Omission> before, List<Omission> comments, Extraction found) {
        List<Omission> all = new ArrayList<>(before);
        all.addAll(found.omissions());
        all.addAll(comments);
        return found.withOmissions(all);
    }
}
