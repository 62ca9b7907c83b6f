package org.lantai.check.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Texts in which damage is left that nothing marks. */
final class DamageLook implements SiteLook {
    private static final String TEXTS = "data/texts/";

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        for (String file : JsonLines.files(site, TEXTS)) {
            Map<String, List<String>> flagged = FlaggedPlaces.in(site, file.replace(TEXTS, FlaggedPlaces.EDITS));
            JsonLines.read(site, file, text -> look(text, flagged, out));
        }
    }

    private static void look(JsonNode document, Map<String, List<String>> flagged, Consumer<Problem> out) {
        String id = document.path("id").asText();
        StringBuilder text =
                new StringBuilder(document.path("head").path("title").asText());
        document.path("blocks").forEach(block -> append(block, text));
        DamageSigns.in(text.toString())
                .filter(found ->
                        flagged.getOrDefault(id, List.of()).stream().noneMatch(place -> place.contains(found.words())))
                .findFirst()
                .ifPresent(found -> out.accept(damaged(id, found)));
    }

    /** A block that is only text is written as that; listings of programs may look as damage does. */
    private static void append(JsonNode node, StringBuilder text) {
        if (node.path("type").asText().equals("preformatted")) {
            return;
        }
        if (node.isTextual()) {
            text.append('\n').append(node.asText());
        } else if (node.isArray()) {
            node.forEach(each -> append(each, text));
        } else {
            text.append(node.path("text").asText());
            node.forEach(each -> {
                if (each.isContainerNode()) {
                    append(each, text);
                }
            });
        }
    }

    private static Problem damaged(String id, DamageSigns.Found found) {
        return Problem.warning(
                ProblemKind.CHECK_DAMAGE,
                "d/" + id + "/index.html",
                "This text seems damaged (" + found.name() + "): “" + Snippet.of(found.words()) + "”.",
                "Hold it against its capture, correct it in its sidecar (`corrections:`), or capture another copy.");
    }
}
