package org.lantai.render.view;

/**
 * A hand-written page ({@code page.ftlh}).
 *
 * @param frame what is around it
 * @param heading its headline
 * @param body its text
 */
public record TextPage(Frame frame, String heading, Html body) {}
