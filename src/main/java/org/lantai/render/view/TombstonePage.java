package org.lantai.render.view;

import java.util.Optional;

/**
 * What stands at the permalink of a document that is no longer shown ({@code tombstone.ftlh}).
 *
 * @param frame what is around it
 * @param id the document's id
 * @param title the headline it had
 * @param hidden whether the archivist withheld it
 * @param movedTo the document that it is now a part of; where it is none and not hidden, its capture is gone
 * @param copy where its capture is gone, the document of another capture of the same article
 * @param citation how to cite it
 */
public record TombstonePage(
        Frame frame,
        String id,
        String title,
        boolean hidden,
        Optional<Link> movedTo,
        Optional<Link> copy,
        String citation) {}
