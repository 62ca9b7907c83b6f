package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Documents of one time below one heading.
 *
 * @param anchor the id of the heading, ASCII
 * @param heading what it reads
 * @param href the relative address of a page of its own, where it has one
 * @param count how many documents it has in all
 * @param items those shown here
 * @param parts where there are too many to show, pages with a part of them each
 */
public record TimeGroup(
        String anchor, String heading, Optional<String> href, int count, List<TimeItem> items, List<Tally> parts) {}
