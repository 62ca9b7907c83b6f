package org.lantai.render.view;

import java.util.List;

/**
 * The timeline picture: documents per month or year.
 *
 * @param height the height of the tallest bar, in pixels
 * @param bars one for each month or year, oldest first, those without documents too
 * @param ticks labels below them
 * @param summary what the picture shows, in a sentence
 */
public record Chart(int height, List<Bar> bars, List<Tick> ticks, String summary) {}
