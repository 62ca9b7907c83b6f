package org.lantai.render.view;

import java.util.List;

/**
 * The source index ({@code sources.ftlh}).
 *
 * @param frame what is around it
 * @param count how many sources there are
 * @param sources most documents first
 */
public record SourcesPage(Frame frame, int count, List<Tally> sources) {}
