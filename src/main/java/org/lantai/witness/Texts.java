package org.lantai.witness;

import java.util.Optional;
import org.lantai.model.Document;
import org.lantai.model.Origin;

/** Reads texts back for the catalog, which keeps none. */
public interface Texts {
    /** No texts: captures are then joined by address and bytes alone. */
    Texts NONE = origin -> Optional.empty();

    /** The document made of a capture, in the archive's script. */
    Optional<Document> read(Origin origin);
}
