package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantai.lexicon.MatchForm;
import org.lantai.text.Fold;

/**
 * Whole lines as an archivist writes them: as they stand, whatever their width, script and blanks, or with {@code *} for
 * anything in them.
 */
final class LineForms {
    /** No lines. */
    static final LineForms NONE = new LineForms(List.of());

    private final Set<String> exact = new HashSet<>();

    /** The pieces between the stars of each form, those before the first and behind the last included. */
    private final List<List<String>> forms = new ArrayList<>();

    LineForms(List<String> written) {
        for (String line : written) {
            String form = form(line);
            if (form.contains("*")) {
                forms.add(List.of(form.split("\\*", -1)));
            } else {
                exact.add(form);
            }
        }
    }

    static String form(String line) {
        return Fold.key(MatchForm.of(line));
    }

    boolean isEmpty() {
        return exact.isEmpty() && forms.isEmpty();
    }

    /** Whether a line is one of them. */
    boolean match(String line) {
        if (isEmpty()) {
            return false;
        }
        String form = form(line);
        return exact.contains(form) || forms.stream().anyMatch(pieces -> fits(pieces, form));
    }

    /** Each piece where it first stands behind the one before: more than one pass over the line is never needed. */
    private static boolean fits(List<String> pieces, String line) {
        String last = pieces.get(pieces.size() - 1);
        int at = pieces.get(0).length();
        if (!line.startsWith(pieces.get(0)) || !line.endsWith(last) || line.length() < at + last.length()) {
            return false;
        }
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int found = line.indexOf(piece, at);
            if (found < 0) {
                return false;
            }
            at = found + piece.length();
        }
        return at <= line.length() - last.length();
    }
}
