package org.lantai.render.view;

/**
 * A time that a document is about.
 *
 * @param href the relative address of its page on the timeline
 * @param text the time, as precise as the document names it
 * @param place the relative address of the paragraph that names it
 * @param words what that paragraph calls it
 */
public record TimeLink(String href, String text, String place, String words) {}
