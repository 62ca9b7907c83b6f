package org.lantai.check.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a site says itself of its texts: where they are damaged, and nobody could tell what stood there. */
final class FlaggedPlaces {
    static final String EDITS = "data/edits/";

    private FlaggedPlaces() {}

    /**
     * The words of such places, by the id of the document.
     *
     * @param file one of the files of {@code data/edits/}, which need not be there
     */
    static SortedMap<String, List<String>> in(SiteFiles site, String file) throws IOException {
        SortedMap<String, List<String>> flagged = new TreeMap<>();
        JsonLines.read(site, file, edit -> {
            if (edit.path("certainty").asText().equals("unsure")) {
                flagged.computeIfAbsent(edit.path("id").asText(), id -> new ArrayList<>())
                        .add(edit.path("before").asText());
            }
        });
        return flagged;
    }
}
