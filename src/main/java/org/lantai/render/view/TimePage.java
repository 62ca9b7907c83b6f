package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A year, a month or a day of the timeline, or what has a place in no year ({@code time.ftlh}).
 *
 * @param frame what is around it
 * @param trail the pages above this one, nearest last
 * @param readings the ways of reading the timeline, the one shown marked; empty when there is but one
 * @param heading its headline
 * @param count how many documents it has
 * @param calendar the days of a year; absent elsewhere, and where no document has a day
 * @param jumps links to its groups, empty when there are few
 * @param groups the documents
 * @param newer the next page towards the present
 * @param older the next page towards the past
 */
public record TimePage(
        Frame frame,
        List<Link> trail,
        List<NavLink> readings,
        String heading,
        int count,
        Optional<Calendar> calendar,
        List<Tally> jumps,
        List<TimeGroup> groups,
        Optional<Link> newer,
        Optional<Link> older) {}
