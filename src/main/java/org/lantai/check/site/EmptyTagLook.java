package org.lantai.check.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Tags that no document has any more; their pages say so for ever. */
final class EmptyTagLook implements SiteLook {
    static final String ADDRESSES = "data/ledger.csv";

    @Override
    public void look(SiteFiles site, Consumer<Problem> out) throws IOException {
        if (site.has(ADDRESSES)) {
            try (Stream<String> rows = Files.lines(site.file(ADDRESSES))) {
                rows.map(row -> row.split(",", -1))
                        .filter(row -> row.length > 2 && row[1].equals("tag") && row[2].equals("empty"))
                        .forEach(row -> out.accept(empty(row[0])));
            }
        }
    }

    private static Problem empty(String address) {
        return Problem.note(
                ProblemKind.CHECK_EMPTY_TAG,
                address,
                "No document has this tag any more; its page says so.",
                "If it was renamed, write the old name as a synonym into content/tags.yaml: its address then leads on.");
    }
}
