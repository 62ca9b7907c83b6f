package org.lantai.render.view;

/**
 * How a text is cited ({@code cite.ftlh}).
 *
 * @param reference the reference to it in the style that is shown unasked, with a place for the day of access
 * @param work what the page says of itself to its script, as JSON for an attribute between single quotation marks
 * @param permanent whether the reference leads to the archive: its address is known
 */
public record Cited(String reference, Html work, boolean permanent) {}
