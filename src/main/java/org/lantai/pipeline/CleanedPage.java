package org.lantai.pipeline;

import org.lantai.collate.Collator;
import org.lantai.model.Article;
import org.lantai.model.Collation;
import org.lantai.model.Document;
import org.lantai.model.RepairedPage;

/**
 * What cleaning makes of one capture.
 *
 * @param document the document
 * @param repaired the source of the capture, decoded and repaired
 * @param extracted the article as it was taken out, before its script was unified
 * @param readable whether a text could be made of it
 */
public record CleanedPage(Document document, RepairedPage repaired, Article extracted, boolean readable) {
    /** The captured source, decoded and not repaired. */
    public String decoded() {
        return repaired.decoded();
    }

    /** The document held against its capture; worked out when asked for, since only readers need it. */
    public Collation collation() {
        return new Collator().collate(repaired, extracted, document);
    }
}
