package org.lantai.witness.reading;

import org.lantai.model.Collation;
import org.lantai.model.Document;

/**
 * A document with what tells where its capture was repaired.
 *
 * @param document the document, in whatever script it is read
 * @param collation it held against its capture
 */
public record Collated(Document document, Collation collation) {}
