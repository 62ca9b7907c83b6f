package org.lantai.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.lantai.cite.CitedWork;
import org.lantai.cite.WorkData;
import org.lantai.model.DocumentId;

/** Reads what the pages of a built site say of themselves to whoever cites them. */
final class CitedPages {
    private final Path site;

    CitedPages(Path site) {
        this.site = site;
    }

    /** What is cited of a document; empty where its page is of another theme, of an earlier build, or not there. */
    Optional<CitedWork> find(DocumentId id) {
        Path page = site.resolve("d").resolve(id.value()).resolve("index.html");
        try {
            return Optional.ofNullable(Jsoup.parse(page, "UTF-8").selectFirst("[data-work]"))
                    .map(element -> element.attr("data-work"))
                    .flatMap(WorkData::read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
