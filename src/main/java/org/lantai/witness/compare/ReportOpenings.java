package org.lantai.witness.compare;

import java.util.List;
import org.lantai.witness.compare.ComparedText.Boundary;

/** Knows how reports begin, which each paper sets in its own way: 本报讯（记者 …）, 某地4月1日电. */
final class ReportOpenings {
    private static final List<String> WORDS = List.of("讯", "日电", "记者", "通讯员", "报道", "消息");
    /** A dateline has no more characters. */
    private static final int LONGEST = 40;

    private ReportOpenings() {}

    /** Whether two pieces that differ are of datelines, or one is where the other has none. */
    static boolean areOf(TextPiece here, TextPiece there) {
        if (here.isEmpty() || there.isEmpty()) {
            TextPiece more = here.isEmpty() ? there : here;
            return isIn(more) && WORDS.stream().anyMatch(more.slice()::contains);
        }
        return (isIn(here) && isAtBeginning(there)) || (isIn(there) && isAtBeginning(here));
    }

    /** Whether a piece stands in a dateline: at the beginning of a line, with a word that only datelines have there. */
    static boolean isIn(TextPiece piece) {
        String line = beginning(piece);
        return !line.isEmpty() && WORDS.stream().anyMatch(line::contains);
    }

    private static boolean isAtBeginning(TextPiece piece) {
        return !beginning(piece).isEmpty();
    }

    /** The line that it stands in up to its end; empty where that is longer than a dateline. */
    private static String beginning(TextPiece piece) {
        int start = piece.start();
        while (start > 0 && piece.end() - start <= LONGEST && piece.text().before(start) != Boundary.LINE) {
            start--;
        }
        String line = piece.text().slice(start, piece.end());
        return line.length() <= LONGEST && piece.text().before(start) == Boundary.LINE ? line : "";
    }
}
