package org.lantai.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.repair.charset.CharsetDecider;
import org.lantai.repair.shift.DamagedPlaces;
import org.lantai.text.TracedText;

/** Says in words what repair noticed and could not mend. */
final class Findings {
    private Findings() {}

    static List<Problem> of(SourcePage page, CharsetDecider.Reading reading, TracedText text) {
        List<Problem> problems = new ArrayList<>();
        CapturePlace place = page.origin().place();
        if (reading.badCount() > 0) {
            problems.add(badBytes(place, reading));
        }
        List<Edit> lost = edits(text, Rule.TEXT_LOST);
        // Bad bytes are replacement characters too; they are not reported twice.
        if (!lost.isEmpty() && reading.badCount() == 0) {
            problems.add(lostText(place, lost, text.captured()));
        }
        List<Edit> unread = edits(text, Rule.DAMAGE_UNREAD);
        if (!unread.isEmpty()) {
            problems.add(unread(place, unread, text.captured()));
        }
        return problems;
    }

    private static List<Edit> edits(TracedText text, Rule rule) {
        return text.edits().stream().filter(edit -> edit.rule() == rule).toList();
    }

    private static Problem badBytes(CapturePlace place, CharsetDecider.Reading reading) {
        Place first = reading.decision().badBytes().get(0);
        String message = String.format(
                Locale.ROOT,
                "%s not valid in %s (%s), the first at byte %d.",
                places(reading.badCount(), "is", "are"),
                reading.decision().charset(),
                reading.decision().evidence().english(),
                first.start());
        String advice = "Capture the page again if it matters; the places show as U+FFFD.";
        int line = line(reading.text(), reading.text().indexOf('\uFFFD'));
        return Problem.warning(ProblemKind.CHARSET_BAD_BYTES, place, message, advice)
                .atLine(line);
    }

    private static Problem lostText(CapturePlace place, List<Edit> lost, String captured) {
        String message = "Characters were lost before the capture; " + places(lost.size(), "is", "are") + " flagged.";
        String advice = "Capture the page again, or look for another copy of it.";
        int line = line(captured, lost.get(0).place().start());
        return Problem.warning(ProblemKind.TEXT_LOST, place, message, advice).atLine(line);
    }

    private static Problem unread(CapturePlace place, List<Edit> unread, String captured) {
        int line = line(captured, unread.get(0).place().start());
        String message = "So much of the text is damaged that not all of it was searched: from line " + line + " on, "
                + places(unread.size(), "is", "are") + " left as captured and flagged"
                + (unread.size() < DamagedPlaces.MOST_UNREAD ? "." : ", and what is behind them.");
        String advice = "Read the flagged places, or look for another copy of the page.";
        return Problem.warning(ProblemKind.DAMAGE_UNREAD, place, message, advice)
                .atLine(line);
    }

    private static String places(int count, String singular, String plural) {
        return count == 1 ? "1 place " + singular : count + " places " + plural;
    }

    /** The 1-based number of the line in which an index stands. */
    private static int line(String text, int index) {
        return 1
                + (int) text.substring(0, Math.max(0, index))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
