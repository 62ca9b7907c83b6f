package org.lantai.source.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * To which parts of a file one part refers (ECMA-376-2, 6.5).
 *
 * @param byId their names, by what that part calls them
 * @param byKind their names, by what they are, as {@code styles}
 */
record PartRelations(Map<String, String> byId, Map<String, String> byKind) {
    PartRelations {
        byId = Map.copyOf(byId);
        byKind = Map.copyOf(byKind);
    }

    /** Where those of a part are listed; for the file itself its name is empty. */
    static String list(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /**
     * Those that a list has.
     *
     * @param part the part whose list it is
     */
    static PartRelations of(Part list, String part) throws IOException {
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byKind = new HashMap<>();
        while (list.goTo("Relationship")) {
            String target = list.attribute("Target").orElse("");
            String name = target.startsWith("/") ? target : folder(part) + target;
            String type = list.attribute("Type").orElse("");
            byId.putIfAbsent(list.attribute("Id").orElse(""), name);
            byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
        }
        return new PartRelations(byId, byKind);
    }

    Optional<String> id(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<String> kind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
