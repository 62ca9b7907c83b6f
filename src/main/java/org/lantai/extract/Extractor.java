package org.lantai.extract;

import java.util.List;
import org.lantai.model.Article;
import org.lantai.model.Metadata;
import org.lantai.model.Provenance;
import org.lantai.model.RepairedPage;

/** Takes the article out of a page: its text and what the page says of itself, page furniture left out. */
public final class Extractor {
    private final PlainExtractor plain = new PlainExtractor();

    /** The article of a page; without blocks when there is no text in it. */
    public Article extract(RepairedPage page) {
        if (page.text().isBlank()) {
            return article(page, new Extraction(Metadata.NONE, List.of(), List.of()));
        }
        return article(
                page,
                switch (page.capture().format()) {
                    case TEXT, HTML, MARKDOWN -> plain.extract(page.text());
                });
    }

    private static Article article(RepairedPage page, Extraction found) {
        return new Article(
                Provenance.of(page),
                found.metadata(),
                found.blocks(),
                Endings.breaksOff(found.blocks()),
                found.omissions(),
                page.edits(),
                page.problems());
    }
}
