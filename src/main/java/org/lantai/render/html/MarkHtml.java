package org.lantai.render.html;

import java.util.function.Function;
import org.lantai.model.edit.Certainty;
import org.lantai.render.html.MarkedText.Segment;
import org.lantai.render.view.Markup;

/**
 * How edits are marked in a text that is read.
 *
 * <p>What is certain is not to be seen until the reader asks for it: its old wording stands there, but {@code hidden},
 * which keeps it from eyes, keyboards, readers by ear, from copies and searches, even where no style sheet is; a check
 * box shows it.
 *
 * <p>A conjecture is always marked, by 〔 〕, as the punctuated editions of the histories do (点校本二十四史: what is to be
 * put in or right stands in 〔 〕) and papyrologists by the Leiden brackets; TEI has {@code <corr cert="medium">} for it. The
 * other signs at hand are taken in Chinese: a line under the text marks names, a wavy one titles, dots stress. The
 * brackets come from the style sheet, so that a search finds and a copy holds the text alone; since offices number their
 * papers with 〔 〕 too, these are in another colour, and lead to a note that says what was captured.
 *
 * <p>So is what other captures of the article have where this one is damaged, which these editions set in 〔 〕 as well: the
 * note on it says which.
 *
 * <p>Where something was taken out by conjecture there is nothing to stand in brackets: a reference mark ※ stands in the
 * place, since a circle or a caret reads as punctuation.
 *
 * <p>A doubtful place keeps the captured text and has a question mark behind it, as editors put (?).
 */
public final class MarkHtml implements Function<Segment, String> {
    @Override
    public String apply(Segment segment) {
        String before = segment.first() ? before(segment) : "";
        Mark mark = segment.mark();
        if (mark.certainty() == Certainty.SURE) {
            return before + (segment.html().isEmpty() ? "" : "<span class=\"ed\">" + segment.html() + "</span>");
        }
        String name = mark.certainty() == Certainty.UNSURE
                ? "flagged"
                : segment.html().isEmpty() ? "conj gap" : "conj";
        return before + open(segment, name);
    }

    /** What stood there, if it can be shown in passing: a doubtful place still shows it. */
    private static String before(Segment segment) {
        Mark mark = segment.mark();
        if (mark.certainty() == Certainty.UNSURE || mark.before().isEmpty()) {
            return "";
        }
        String text = Markup.escape(mark.before());
        boolean link = mark.certainty() == Certainty.SURE
                && !segment.linked()
                && mark.note().isPresent();
        return "<del hidden>" + (link ? "<a href=\"#" + mark.note().orElseThrow() + "\">" + text + "</a>" : text)
                + "</del>";
    }

    private static String open(Segment segment, String name) {
        Mark mark = segment.mark();
        String id = segment.first() ? mark.id().map(i -> " id=\"" + i + "\"").orElse("") : "";
        String attributes = " class=\"" + name + "\"" + id + " title=\"" + Markup.escape(mark.title()) + "\"";
        if (segment.linked() || mark.note().isEmpty()) {
            return "<span" + attributes + ">" + segment.html() + "</span>";
        }
        return "<a" + attributes + " href=\"#" + mark.note().orElseThrow() + "\">" + segment.html() + "</a>";
    }
}
