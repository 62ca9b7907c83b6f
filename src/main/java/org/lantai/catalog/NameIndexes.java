package org.lantai.catalog;

import java.util.List;

/**
 * Documents by what their texts name.
 *
 * @param people their letters in order
 * @param places likewise
 * @param organisations likewise
 */
public record NameIndexes(List<IndexLetter> people, List<IndexLetter> places, List<IndexLetter> organisations) {
    /** Of an archive whose texts name nothing. */
    public static final NameIndexes NONE = new NameIndexes(List.of(), List.of(), List.of());

    public NameIndexes {
        people = List.copyOf(people);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
    }
}
