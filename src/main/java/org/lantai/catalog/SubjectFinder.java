package org.lantai.catalog;

import java.util.List;
import org.lantai.catalog.dates.MentionFinder;
import org.lantai.catalog.likeness.Sketch;
import org.lantai.catalog.names.NamesFinder;
import org.lantai.model.Document;

/** Reads what a document is about. Safe for use by several threads. */
final class SubjectFinder {
    private final MentionFinder dates = new MentionFinder();
    private final NamesFinder names = new NamesFinder();

    /** What its text tells, which stands in the archive's script. */
    Subjects find(Document document) {
        return new Subjects(
                dates.find(document.blocks(), document.metadata().date()),
                names.find(document),
                List.of(),
                Sketch.NONE);
    }
}
