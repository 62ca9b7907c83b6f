package org.lantai.extract.page;

import java.util.List;
import java.util.Optional;
import org.lantai.extract.block.DomTree;
import org.lantai.extract.data.JsonScripts;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.draft.Spacing;

/** Looks for an article that the page does not show where it shows little: in its scripts, and in what it hides. */
final class UnshownArticle {
    /** An article with fewer characters in sentences is looked for in what is hidden too. */
    private static final int TOO_LITTLE = 60;

    /** One with fewer may be the beginning or the announcement of one that a script holds under the page's title. */
    private static final int LITTLE = 300;

    private UnshownArticle() {}

    /** The article that is shown, or the one that is not, where that says more. */
    static DomArticle or(DomArticle shown, DomPage page, PageNotes notes) {
        return shown.prose() < LITTLE ? elsewhere(shown, page, notes) : shown;
    }

    private static DomArticle elsewhere(DomArticle shown, DomPage page, PageNotes notes) {
        Optional<JsonScripts.Text> text = page.parts().scripts().article();
        Optional<DomArticle> scripted = text.map(t -> shown.within(
                DomTree.of(t.html(), page.document().baseUri()).page().body()));
        Optional<DomArticle> own = scripted.filter(s -> text.get().own() && saysMore(s, shown));
        if (own.isPresent()) {
            return own.get();
        }
        if (shown.prose() >= TOO_LITTLE) {
            return shown;
        }
        DomArticle hidden = DomArticle.find(page.parts(), DomView.of(page, true), notes);
        DomArticle other = scripted.filter(s -> s.prose() >= hidden.prose()).orElse(hidden);
        return other.prose() > shown.prose() + TOO_LITTLE ? other : shown;
    }

    /** Whether what stands under the page's title in a script is more than what is shown, and not shown anyway. */
    private static boolean saysMore(DomArticle scripted, DomArticle shown) {
        List<DomRun> lines = scripted.text();
        int weight = lines.stream().mapToInt(DomRun::weight).sum();
        String first = lines.isEmpty() ? "" : Spacing.squeeze(lines.get(0).text());
        if (weight == 0) {
            return shown.text().isEmpty()
                    && scripted.container()
                            .filter(c -> c.selectFirst("img") != null)
                            .isPresent();
        }
        return weight > 2 * shown.prose()
                && (shown.prose() >= TOO_LITTLE
                        || shown.outline().lines().stream()
                                .noneMatch(line -> Spacing.squeeze(line.text()).contains(first)));
    }
}
