package org.lantai.check.site;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Texts with places that were flagged and left as captured. */
final class FlagLook implements SiteLook {
    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        for (String file : JsonLines.files(site, FlaggedPlaces.EDITS)) {
            FlaggedPlaces.in(site, file).forEach((id, places) -> out.accept(flagged(id, places)));
        }
    }

    private static Problem flagged(String id, List<String> places) {
        return Problem.note(
                ProblemKind.CHECK_FLAGGED,
                "d/" + id + "/index.html",
                "Places of this text that are marked as doubtful: " + places.size() + ", the first is “"
                        + Snippet.of(places.get(0)) + "”.",
                "If you know what stood there, correct it in its sidecar (`corrections:`), or capture another copy.");
    }
}
