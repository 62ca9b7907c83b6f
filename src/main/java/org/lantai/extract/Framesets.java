package org.lantai.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Pages that only divide the window: their texts are other files, which nobody can guess from the page alone. */
final class Framesets {
    private static final String FRAMESET = "<frameset";
    private static final Pattern BODY = Pattern.compile("(?i)<body[\\s>]");

    /** Only before the part for browsers without frames, which may show others. */
    private static final Pattern FRAME =
            Pattern.compile("(?i)<frame\\s[^<>]{0,2000}?src\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s<>\"']++))");

    /** More are not named. */
    private static final int MOST = 20;

    private Framesets() {}

    /** Says of a page in frames which they are. */
    static Optional<Problem> problem(String html, CapturePlace place) {
        int frameset = begin(html);
        if (frameset < 0 || BODY.matcher(html).region(0, frameset).find()) {
            return Optional.empty();
        }
        Set<String> frames = new LinkedHashSet<>();
        Matcher frame = FRAME.matcher(html).region(frameset, html.length());
        while (frames.size() < MOST && frame.find()) {
            frames.add(address(frame));
        }
        return Optional.of(Problem.warning(
                ProblemKind.EXTRACT_FRAMES,
                place,
                "The page is only a division of the window into frames; its text stands in "
                        + (frames.isEmpty() ? "other pages" : String.join(", ", frames)) + ".",
                "Capture the frames themselves."));
    }

    /** Where the first frameset begins, -1 in nearly all pages: a pattern took a third as long to see that as the parse. */
    private static int begin(String html) {
        int last = html.length() - FRAMESET.length() - 1;
        for (int i = html.indexOf('<'); i >= 0 && i <= last; i = html.indexOf('<', i + 1)) {
            if ((html.charAt(i + 1) | ' ') == 'f'
                    && html.regionMatches(true, i, FRAMESET, 0, FRAMESET.length())
                    && "> \t\n\u000B\f\r".indexOf(html.charAt(i + FRAMESET.length())) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String address(Matcher frame) {
        return Optional.ofNullable(frame.group(1))
                .or(() -> Optional.ofNullable(frame.group(2)))
                .orElseGet(() -> frame.group(3));
    }
}
