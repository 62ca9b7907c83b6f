package org.lantai.catalog;

import org.lantai.catalog.dates.TimeFinder;
import org.lantai.catalog.likeness.Sketcher;
import org.lantai.catalog.names.NamesFinder;
import org.lantai.catalog.terms.TermFinder;
import org.lantai.model.Document;

/** Reads what a document is about. Safe for use by several threads. */
final class SubjectFinder {
    private final TimeFinder dates = new TimeFinder();
    private final Sketcher sketcher = new Sketcher();
    private final NamesFinder names = new NamesFinder();
    private final TermFinder terms = new TermFinder();

    /** What its text tells, which stands in the archive's script. */
    Subjects find(Document document) {
        return new Subjects(
                dates.find(document.blocks(), document.metadata().date()),
                names.find(document),
                terms.find(text(document)),
                sketcher.sketch(document.text()));
    }

    /** The headline says what the text is about. */
    private static String text(Document document) {
        return document.metadata().title().orElse("") + "\n" + document.text();
    }
}
