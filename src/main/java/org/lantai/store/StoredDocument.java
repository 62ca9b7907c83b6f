package org.lantai.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Collation;
import org.lantai.model.Document;
import org.lantai.model.Script;

/**
 * A document read back to be rendered.
 *
 * @param document the document
 * @param capturedText the decoded source of its capture, before any repair; empty when nothing could be read
 * @param collation the document held against its capture
 * @param assets pictures that were captured with the page and travel along
 * @param attachments files that its text leads to and that travel along
 * @param alternates the document in each alternate script of the archive
 */
public record StoredDocument(
        Document document,
        String capturedText,
        Collation collation,
        List<Asset> assets,
        List<Attachment> attachments,
        SortedMap<Script, Alternate> alternates) {
    public StoredDocument {
        assets = List.copyOf(assets);
        attachments = List.copyOf(attachments);
        alternates = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Script, Alternate>) alternates));
    }

    /** Of an archive in one script, a text without attachments. */
    public StoredDocument(Document document, String capturedText, Collation collation, List<Asset> assets) {
        this(document, capturedText, collation, assets, List.of(), Collections.emptySortedMap());
    }

    /** The same with another text. */
    public StoredDocument with(Alternate primary, SortedMap<Script, Alternate> others) {
        return new StoredDocument(primary.document(), capturedText, primary.collation(), assets, attachments, others);
    }

    /** The same with other files that travel along. */
    public StoredDocument with(List<Asset> pictures, List<Attachment> files) {
        return new StoredDocument(document, capturedText, collation, pictures, files, alternates);
    }

    /** The document as it reads in a script; that of the archive where it has no other. */
    public Alternate in(Script script) {
        Alternate alternate = alternates.get(script);
        return alternate == null ? new Alternate(document, collation) : alternate;
    }
}
