package org.lantai.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lantai.ledger.Permalinks;
import org.lantai.ledger.Promises;
import org.lantai.model.DocumentId;
import org.lantai.model.IdShards;
import org.lantai.model.OutputFile;

/**
 * The ids of all that has a page below {@code d/}, for whoever types or pastes one ({@code search/ids.js}), in files by
 * their first characters. Ids that are mistyped for each other mostly begin alike, so that few files are loaded.
 */
final class IdFiles {
    /** 35 kB, of which nearly all stays unread; but a file for each id would be many. */
    private static final int MOST_IN_FILE = 2000;

    /** An id that leads to a page without a text. */
    private static final int NO_TEXT = -1;

    /** Only looked up, never walked. */
    private final Map<DocumentId, Integer> shown = new HashMap<>();

    private final List<DocumentId> ids;
    private final int length;

    IdFiles(Promises promises, DocumentNumbers numbers) {
        Permalinks permalinks = promises.permalinks();
        permalinks.documents().forEach((key, id) -> shown.put(id, numbers.of(id)));
        permalinks
                .own()
                .forEach((key, id) -> shown.put(
                        id,
                        numbers.of(Objects.requireNonNull(permalinks.documents().get(key)))));
        this.ids = promises.ledger().documents();
        this.length = length(ids.size());
    }

    /** By how many characters files are told apart where there are so many ids. */
    static int length(int ids) {
        return IdShards.of(ids, MOST_IN_FILE).length();
    }

    int length() {
        return length;
    }

    /** The files: of each id the number of the document whose text tells what it leads to. */
    List<OutputFile> files() {
        Map<String, Map<String, Integer>> files = new TreeMap<>();
        ids.forEach(id -> files.computeIfAbsent(name(id, length), name -> new TreeMap<>())
                .put(id.value(), shown.getOrDefault(id, NO_TEXT)));
        return files.entrySet().stream()
                .map(file -> ScriptFile.of(file.getKey(), file.getValue()))
                .toList();
    }

    /** The file that has an id. */
    static String name(DocumentId id, int length) {
        return "ids/" + new IdShards(length).name(id);
    }
}
