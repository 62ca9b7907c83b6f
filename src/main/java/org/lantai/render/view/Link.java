package org.lantai.render.view;

/**
 * A link to a page of the site.
 *
 * @param href its relative address
 * @param text what it reads
 */
public record Link(String href, String text) {}
