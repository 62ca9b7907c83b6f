package org.lantai.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A published copy of a site. */
interface Copy {
    /**
     * A file of it.
     *
     * @param path where the site has it
     * @return empty where the copy has none
     * @throws IOException when that cannot be told
     */
    Optional<InputStream> open(String path) throws IOException;

    /** Whether a copy of this sort gives out such a file at all. */
    boolean gives(String path);
}
