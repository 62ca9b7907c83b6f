package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Documents below one heading.
 *
 * @param anchor the id of the heading, ASCII
 * @param heading what it reads
 * @param href the relative address of a page of its own, where it has one
 * @param count how many documents it has in all
 * @param items those shown here
 */
public record Group(String anchor, String heading, Optional<String> href, int count, List<Item> items) {}
