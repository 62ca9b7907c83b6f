package org.lantai.render.document;

import java.util.Optional;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;
import org.lantai.witness.Witness;

/**
 * Where a capture of an article has its pages.
 *
 * @param number its place among the captures, 0 for the text
 * @param entry what the catalog keeps of it
 * @param witness what joins it to the text; empty for the text
 * @param id the id of its own
 * @param path its own page
 * @param hasPages whether pages are to be made there; else it is the text, whose page is that of the document
 */
public record WitnessPlace(
        int number, Entry entry, Optional<Witness> witness, DocumentId id, String path, boolean hasPages) {}
