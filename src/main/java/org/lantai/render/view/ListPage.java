package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A list of documents in groups: a year, a month, the undated ones, a tag, a source ({@code list.ftlh}).
 *
 * @param frame what is around it
 * @param trail the pages above this one, nearest last
 * @param heading its headline
 * @param count how many documents it has
 * @param notes sentences below the headline, such as other names of a tag
 * @param jumps links to its groups, empty when there are few
 * @param groups the documents
 * @param newer the next page towards the present
 * @param older the next page towards the past
 */
public record ListPage(
        Frame frame,
        List<Link> trail,
        String heading,
        int count,
        List<Note> notes,
        List<Tally> jumps,
        List<Group> groups,
        Optional<Link> newer,
        Optional<Link> older) {
    /**
     * A sentence about the list.
     *
     * @param label what it is about
     * @param text what it says
     * @param href where it leads, if anywhere
     */
    public record Note(String label, String text, Optional<String> href) {}
}
