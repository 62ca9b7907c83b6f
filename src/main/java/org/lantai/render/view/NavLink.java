package org.lantai.render.view;

/**
 * A link of the site's navigation.
 *
 * @param href its relative address
 * @param text what it reads
 * @param current whether it leads to the page it stands on, or to the section that page belongs to
 */
public record NavLink(String href, String text, boolean current) {}
