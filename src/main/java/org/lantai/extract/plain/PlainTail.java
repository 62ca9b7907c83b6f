package org.lantai.extract.plain;

import java.util.List;
import org.lantai.extract.plain.PlainLine.Kind;

/** Finds where the article in a plain text ends and the lists, comments and menus behind it begin. */
final class PlainTail {
    /** Fewer short lines at the end may be a signature. */
    private static final int FEWEST_ENTRIES = 3;

    private PlainTail() {}

    /** Index of the first line behind the article; the number of lines when nothing follows it. */
    static int begin(List<PlainLine> lines) {
        int end = firstEnd(lines);
        int menu = end;
        while (menu > 0 && lines.get(menu - 1).isMenuEntry()) {
            menu--;
        }
        return end - menu >= FEWEST_ENTRIES && prose(lines.subList(0, menu)) > 0 ? menu : end;
    }

    /** The first line that ends articles, when little text follows it: in the middle it heads a box inside the text. */
    private static int firstEnd(List<PlainLine> lines) {
        long all = prose(lines);
        long before = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (before > 0 && 5 * (all - before) < all && ends(lines, i)) {
                return i;
            }
            before += prose(lines.subList(i, i + 1));
        }
        return lines.size();
    }

    /** A heading of lists or comments; or any short line behind the one that names the editor. */
    private static boolean ends(List<PlainLine> lines, int i) {
        PlainLine line = lines.get(i);
        boolean afterEditor = i > 0
                && lines.get(i - 1)
                        .imprint()
                        .filter(said -> !said.editors().isEmpty())
                        .isPresent();
        return line.endsArticle() || (afterEditor && line.is(Kind.SHORT));
    }

    private static long prose(List<PlainLine> lines) {
        return lines.stream()
                .filter(l -> l.is(Kind.PROSE))
                .mapToLong(l -> l.text().length())
                .sum();
    }
}
