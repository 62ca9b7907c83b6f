package org.lantai.render.view;

/**
 * A date as precise as it is known.
 *
 * @param iso ISO 8601, fit for {@code <time datetime>}
 * @param text the same for readers, in the language of the interface
 */
public record When(String iso, String text) {}
