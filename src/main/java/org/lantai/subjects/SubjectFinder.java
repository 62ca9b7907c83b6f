package org.lantai.subjects;

import org.lantai.model.Document;
import org.lantai.subjects.dates.TimeFinder;
import org.lantai.subjects.names.NamesFinder;
import org.lantai.subjects.sketch.Sketcher;
import org.lantai.subjects.terms.TermFinder;

/** Reads what a document is about. Safe for use by several threads. */
final class SubjectFinder {
    private final TimeFinder dates = new TimeFinder();
    private final Sketcher sketcher = new Sketcher();
    private final NamesFinder names = new NamesFinder();
    private final TermFinder terms = new TermFinder();

    /**
     * What its text tells, which stands in the archive's script.
     *
     * @param text that of the document
     */
    Subjects find(Document document, String text) {
        return new Subjects(
                dates.find(document.blocks(), document.metadata().date()),
                names.find(document),
                // The headline says what the text is about.
                terms.find(document.metadata().title().orElse("") + "\n" + text),
                sketcher.sketch(text),
                sketcher.mark(text));
    }
}
