package org.lantai.witness;

import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.ComparedText;

/**
 * What is looked at of a text to tell whether another is the same article.
 *
 * @param text the text, without headline
 * @param body the text without the lines at its ends that speak of the site
 * @param title its headline, as far as the page has one
 * @param date when it was published
 * @param host the host it was captured from
 * @param cut whether it is known to break off
 * @param form whether it is of a kind of which many have the same words: a law, a notice, a list
 * @param converted whether it was written in another script than it stands in, perhaps in other words
 * @param names the people it names
 */
record Specimen(
        ComparedText text,
        ComparedText body,
        Optional<PlainText> title,
        Optional<PartialDate> date,
        Optional<String> host,
        boolean cut,
        boolean form,
        boolean converted,
        List<String> names) {
    public Specimen {
        names = List.copyOf(names);
    }
}
