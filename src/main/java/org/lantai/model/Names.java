package org.lantai.model;

import java.util.List;

/** Names in a message: one sentence holds only so many. */
public final class Names {
    /** Twenty file names fill a screen; a page may have been captured ten thousand times. */
    public static final int SHOWN = 20;

    private Names() {}

    /** The names with commas between them; of more than twenty the first, and how many more there are. */
    public static String of(List<String> names) {
        int more = names.size() - SHOWN;
        return more > 0
                ? String.join(", ", names.subList(0, SHOWN)) + " and " + more + " more"
                : String.join(", ", names);
    }
}
