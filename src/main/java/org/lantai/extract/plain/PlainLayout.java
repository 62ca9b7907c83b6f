package org.lantai.extract.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.extract.draft.Verse;
import org.lantai.text.Chars;

/** How the lines of a text stand on their page: how far in they begin, and where empty lines part them. */
final class PlainLayout {
    /** Half characters; prose begins so far in, at most. */
    private static final int INDENT = 4;

    private final List<String> lines;
    private final Map<String, Deque<Integer>> numbers = new HashMap<>();

    /**
     * The layout of a text.
     *
     * @param text the text as it was written
     */
    PlainLayout(String text) {
        this.lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            numbers.computeIfAbsent(Chars.strip(lines.get(i)), line -> new ArrayDeque<>())
                    .add(i);
        }
    }

    /**
     * Where a line stands.
     *
     * @param indent how far in it begins, in half characters
     * @param afterGap whether an empty line, or nothing, stands before it
     * @param beforeGap whether an empty line, or nothing, stands behind it
     */
    record Place(int indent, boolean afterGap, boolean beforeGap) {
        /** Whether it begins where paragraphs of prose do. */
        boolean isIndentedAsProse() {
            return indent > 0 && indent <= INDENT;
        }
    }

    /** Where a line stands, where it stands next if it was asked for before; empty for one that was joined of several. */
    Optional<Place> next(String line) {
        return Optional.ofNullable(numbers.get(line))
                .map(Deque::poll)
                .map(i -> new Place(indent(lines.get(i)), isEmpty(i - 1), isEmpty(i + 1)));
    }

    private boolean isEmpty(int i) {
        return i < 0 || i >= lines.size() || Chars.strip(lines.get(i)).isEmpty();
    }

    private static int indent(String line) {
        int end = 0;
        while (end < line.length() && Chars.isBlank(line.charAt(end))) {
            end++;
        }
        String blanks = line.substring(0, end);
        int narrow = (int) blanks.chars().filter(c -> c == ' ').count();
        int tabs = (int) blanks.chars().filter(c -> c == '\t').count();
        return Verse.indent(blanks) + narrow + INDENT * tabs;
    }
}
