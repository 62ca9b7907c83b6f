package org.lantai.check.site;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** What pages lack that browsers and readers of screens need, and what parsers have to put right in them. */
final class HtmlLook implements PageLook {
    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        Document html = page.html();
        page.faults().forEach(fault -> out.accept(fault(page, "is not written as HTML is: " + fault)));
        if (html.title().isBlank()) {
            out.accept(fault(page, "has no title."));
        }
        if (html.select("html[lang]").isEmpty()) {
            out.accept(fault(page, "does not say in which language it is."));
        }
        if (!html.select("img:not([alt])").isEmpty()) {
            out.accept(fault(page, "has a picture without `alt`, which readers who do not see it need."));
        }
        Set<String> seen = new HashSet<>();
        html.select("[id]").stream()
                .filter(element -> !seen.add(element.id()))
                .findFirst()
                .ifPresent(element -> out.accept(fault(page, "has two elements with the id " + element.id() + ".")));
    }

    private static Problem fault(SitePage page, String what) {
        return Problem.warning(
                ProblemKind.CHECK_HTML,
                page.path(),
                "The page " + what,
                "Look into your theme and into `content/pages`; if neither has it, please report it.");
    }
}
