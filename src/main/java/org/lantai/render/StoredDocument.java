package org.lantai.render;

import java.util.List;
import org.lantai.model.Collation;
import org.lantai.model.Document;

/**
 * A document read back to be rendered.
 *
 * @param document the document
 * @param capturedText the decoded source of its capture, before any repair; empty when nothing could be read
 * @param collation the document held against its capture
 * @param assets pictures that stand beside the capture and travel along
 */
public record StoredDocument(Document document, String capturedText, Collation collation, List<Asset> assets) {
    public StoredDocument {
        assets = List.copyOf(assets);
    }
}
