package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An index of tags, people, places, organisations, sources or series in one of its orders, or a part of it ({@code index.ftlh}).
 *
 * @param frame what is around it
 * @param facet {@code tags}, {@code people}, {@code places}, {@code organisations},
 *     {@code sources} or {@code series}
 * @param trail the pages above this one, nearest last; empty on the index itself
 * @param heading its headline
 * @param count how many names it holds
 * @param orders the orders in which the index can be read
 * @param ranked whether it stands in the order of counts, in one section
 * @param sections the names
 * @param left how many names are not on this page and on no page that it leads to
 */
public record IndexPage(
        Frame frame,
        String facet,
        List<Link> trail,
        String heading,
        int count,
        List<NavLink> orders,
        boolean ranked,
        List<Section> sections,
        int left) {
    /**
     * Names below one heading.
     *
     * @param anchor the id of the heading
     * @param heading a letter, a number of strokes, a year, a province; empty where there is but one section
     * @param label the same where there is little room
     * @param href where it has a page of its own, which holds all of its names; here stand those that are used most
     * @param count how many names it has in all
     * @param names those shown
     */
    public record Section(
            String anchor, String heading, String label, Optional<String> href, int count, List<Tally> names) {}
}
