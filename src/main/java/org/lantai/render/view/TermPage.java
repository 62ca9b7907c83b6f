package org.lantai.render.view;

import java.util.List;
import java.util.Optional;
import org.lantai.render.view.ListPage.Note;

/**
 * A tag, person, place, organisation, source or series, or one year or hundred of it ({@code term.ftlh}).
 *
 * @param frame what is around it
 * @param facet {@code tags}, {@code people}, {@code places}, {@code organisations},
 *     {@code sources} or {@code series}
 * @param trail the pages above this one, nearest last
 * @param heading its headline
 * @param count how many documents it has; 0 where it has lost them
 * @param notes what is known of it: other names, offices, broader terms
 * @param narrower its narrower terms
 * @param origin where the tag comes from, in a sentence
 * @param years its documents by year
 * @param companions what it stands with most, by index
 * @param jumps links to its groups, empty when there are few
 * @param groups the documents by year, those of a series by hundreds
 * @param feed the relative address of its feed
 * @param nowIn what it is counted as now, where it has lost its documents to another
 */
public record TermPage(
        Frame frame,
        String facet,
        List<Link> trail,
        String heading,
        int count,
        List<Note> notes,
        List<Link> narrower,
        Optional<String> origin,
        Optional<YearBars> years,
        List<Companions> companions,
        List<Tally> jumps,
        List<Group> groups,
        String feed,
        Optional<Link> nowIn) {
    /**
     * What a name stands with.
     *
     * @param heading the index these are of
     * @param names their names with how many documents they have in common with it
     */
    public record Companions(String heading, List<Tally> names) {}
}
