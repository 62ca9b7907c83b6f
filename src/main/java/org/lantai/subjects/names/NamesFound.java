package org.lantai.subjects.names;

import java.util.List;

/**
 * What a text names, each once, in the order of the text.
 *
 * @param people as printed, with what is printed of them
 * @param places places of the administration
 * @param organisations by their fullest name in the text
 */
public record NamesFound(List<Named> people, List<Named> places, List<Named> organisations) {
    /** Of a text that names nothing. */
    public static final NamesFound NONE = new NamesFound(List.of(), List.of(), List.of());

    public NamesFound {
        people = List.copyOf(people);
        places = List.copyOf(places);
        organisations = List.copyOf(organisations);
    }

    /**
     * One name.
     *
     * @param name in the script of the text
     * @param details what tells more of it: the offices of a person as printed, what a place lies in (安徽省安庆市), the short
     *     names of an organisation
     */
    public record Named(String name, List<String> details) {
        public Named {
            details = List.copyOf(details);
        }
    }
}
