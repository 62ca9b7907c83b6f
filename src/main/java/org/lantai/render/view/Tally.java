package org.lantai.render.view;

/**
 * Something that documents are counted by: a tag, a source, a year, a month.
 *
 * @param href the relative address of its page
 * @param label its name
 * @param count how many documents it has
 * @param share its count against the greatest of its list, in percent from 0 to 100
 */
public record Tally(String href, String label, int count, int share) {}
