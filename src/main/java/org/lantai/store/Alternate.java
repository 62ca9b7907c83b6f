package org.lantai.store;

import org.lantai.model.Collation;
import org.lantai.model.Document;

/**
 * A document in another script than the archive's own. It has the same blocks, one for one.
 *
 * @param document the document in that script
 * @param collation it held against its capture
 */
public record Alternate(Document document, Collation collation) {}
