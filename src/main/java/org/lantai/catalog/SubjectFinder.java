package org.lantai.catalog;

import java.util.List;
import org.lantai.catalog.dates.TimeFinder;
import org.lantai.catalog.likeness.Sketch;
import org.lantai.catalog.names.NamesFound;
import org.lantai.model.Document;

/** Reads what a document is about. Safe for use by several threads. */
final class SubjectFinder {
    private final TimeFinder dates = new TimeFinder();

    /** What its text tells, which stands in the archive's script. */
    Subjects find(Document document) {
        return new Subjects(
                dates.find(document.blocks(), document.metadata().date()), NamesFound.NONE, List.of(), Sketch.NONE);
    }
}
