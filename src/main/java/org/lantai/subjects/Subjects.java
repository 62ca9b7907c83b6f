package org.lantai.subjects;

import java.util.List;
import org.lantai.subjects.dates.TimeNamed;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.subjects.sketch.TextMark;
import org.lantai.subjects.terms.TermCount;

/**
 * What reading a text tells about it.
 *
 * @param dates the times it is about, in the order of the text
 * @param names the people, places and organisations it names
 * @param terms what may be terms of the archive
 * @param sketch what it is told by from other texts
 * @param mark the same in short, for the ledger
 */
public record Subjects(List<TimeNamed> dates, NamesFound names, List<TermCount> terms, Sketch sketch, TextMark mark) {
    /** Of a text that tells nothing. */
    public static final Subjects NONE = new Subjects(List.of(), NamesFound.NONE, List.of(), Sketch.NONE, TextMark.NONE);

    public Subjects {
        dates = List.copyOf(dates);
        terms = List.copyOf(terms);
    }

    /** The same naming others. */
    public Subjects withNames(NamesFound others) {
        return new Subjects(dates, others, terms, sketch, mark);
    }

    /** The same about other times. */
    public Subjects withDates(List<TimeNamed> others) {
        return new Subjects(others, names, terms, sketch, mark);
    }
}
