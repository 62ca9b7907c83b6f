package org.lantai.render.index;

import java.util.Locale;

/** An order in which an index can be read. */
enum IndexOrder {
    PINYIN,
    STROKES,
    COUNT,
    YEAR,
    PROVINCE;

    /** Its folder below the index; no slug is like it. */
    String folder() {
        return "by-" + word();
    }

    /** Its name in messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
