package org.lantai.render.view;

/**
 * A label below the timeline picture.
 *
 * @param x its middle, in percent of the picture's width
 * @param text what it reads
 */
public record Tick(String x, String text) {}
