package org.lantai.witness;

import java.util.Optional;
import org.lantai.model.Origin;

/** What the ledger remembers of the captures that published documents were made of. */
public interface PublishedAs {
    /** Nothing: an archive that was never published, or a ledger that remembers no captures. */
    PublishedAs NOTHING = new PublishedAs() {
        @Override
        public Optional<String> id(Origin capture) {
            return Optional.empty();
        }

        @Override
        public boolean remembers(String id) {
            return false;
        }
    };

    /** The id of the document that was made of these bytes when it was published. */
    Optional<String> id(Origin capture);

    /** Whether it is known of an id which captures its document was made of. */
    boolean remembers(String id);
}
