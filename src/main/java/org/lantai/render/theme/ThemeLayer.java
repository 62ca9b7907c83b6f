package org.lantai.render.theme;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The files of one theme, without those of its parent. */
interface ThemeLayer {
    /** The files it has below {@code assets/}, as paths inside the theme, sorted. */
    List<String> assets() throws IOException;

    /** The bytes of a file, by its path inside the theme; empty when it has none. */
    Optional<byte[]> read(String path) throws IOException;

    /** A file of it as the user knows it. */
    String where(String path);
}
