package org.lantai.render.view;

/**
 * What stands at the permalink of a document that is no longer shown ({@code tombstone.ftlh}).
 *
 * @param frame what is around it
 * @param id the document's id
 * @param title the headline it had
 * @param hidden whether the archivist withheld it; else its capture is gone
 * @param citation how to cite it
 */
public record TombstonePage(Frame frame, String id, String title, boolean hidden, String citation) {}
