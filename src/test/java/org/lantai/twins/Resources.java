package org.lantai.twins;

import java.nio.charset.StandardCharsets;
import org.lantai.lexicon.Table;

/** Reads the files beside this package that are no tables. */
final class Resources {
    private Resources() {}

    static String read(String name) {
        return new String(Table.bytes(Resources.class, name), StandardCharsets.UTF_8);
    }
}
