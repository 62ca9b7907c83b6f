package org.lantai.render.view;

import java.util.List;

/**
 * A document on the timeline.
 *
 * @param document the document
 * @param quotes the sentences that name the time; empty on the timeline of publication
 */
public record TimeItem(Item document, List<Quote> quotes) {
    /**
     * A sentence of a document that names a time.
     *
     * @param href relative address of the paragraph it stands in
     * @param html the sentence, its beginning and end left out where it is long; the words that name the time in
     *     {@code mark}
     */
    public record Quote(String href, Html html) {}
}
