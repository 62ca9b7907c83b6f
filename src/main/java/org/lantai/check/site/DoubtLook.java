package org.lantai.check.site;

import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Texts of which the site itself says that something was doubtful when they were cleaned. */
final class DoubtLook implements PageLook {
    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        if (page.isOfDocument() && !page.html().select("ul.problems > li").isEmpty()) {
            out.accept(Problem.note(
                    ProblemKind.CHECK_DOUBTFUL,
                    page.path(),
                    "This text was doubtful to clean; its page says why.",
                    "Hold it against its capture (capture/index.html beside it) and correct it in its sidecar."));
        }
    }
}
