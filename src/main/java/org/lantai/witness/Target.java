package org.lantai.witness;

import java.util.List;
import java.util.Optional;
import org.lantai.model.DocumentId;
import org.lantai.text.UrlKey;

/**
 * What a ruling names: the file of another capture, its address, or the id of its document.
 *
 * @param written as it stands in the sidecar
 * @param file the capture that the sidecar belongs to
 */
record Target(String written, String file) {
    private static final String CAPTURES = "content/captures/";

    static Target of(Ruling ruling) {
        return new Target(ruling.claim().target(), ruling.capture().file());
    }

    Optional<DocumentId> id() {
        return DocumentId.parse(written);
    }

    /** The key of the address. */
    Optional<String> address() {
        return UrlKey.of(written);
    }

    /** The files that may be meant: below the archive, below its captures, or beside the sidecar. */
    List<String> files() {
        return List.of(written, CAPTURES + written, file.substring(0, file.lastIndexOf('/') + 1) + written);
    }

    /** How a sidecar names a file. */
    static String name(String file) {
        return file.startsWith(CAPTURES) ? file.substring(CAPTURES.length()) : file;
    }
}
