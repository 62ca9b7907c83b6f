package org.lantai.pipeline;

import org.lantai.model.Document;

/**
 * What cleaning makes of one capture.
 *
 * @param document the document
 * @param decoded the captured source, decoded and not repaired
 * @param readable whether a text could be made of it
 */
public record CleanedPage(Document document, String decoded, boolean readable) {}
