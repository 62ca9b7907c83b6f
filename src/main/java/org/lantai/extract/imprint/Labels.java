package org.lantai.extract.imprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;

/** Finds the labels of imprint lines: {@code 来源：}, {@code 记者}, {@code 责任编辑：}. */
public final class Labels {
    /** So many spaces may stretch a label between two of its characters: {@code 来   源}. */
    private static final int STRETCHED = 3;

    private static final String COLONS = ":|丨";

    /** By the first character of the labels, the longest first: few characters of running text begin one. */
    private final Map<Character, List<Row>> rows = new HashMap<>();

    private final BitSet firsts = new BitSet();

    public Labels() {
        Table.rows(Labels.class, "imprint-labels.tsv", 4).stream()
                .map(Row::of)
                .sorted(Comparator.comparing((Row row) -> row.label.length()).reversed())
                .forEach(row -> rows.computeIfAbsent(row.label.charAt(0), first -> new ArrayList<>())
                        .add(row));
        rows.keySet().forEach(firsts::set);
    }

    /** The labels in a line in its {@link MatchForm}, from left to right. */
    public List<Label> in(String form) {
        List<Label> found = new ArrayList<>();
        int at = 0;
        while (at < form.length()) {
            Optional<Label> label = firsts.get(form.charAt(at)) ? at(form, at) : Optional.empty();
            label.ifPresent(found::add);
            at = label.isPresent() ? label.get().end() : at + 1;
        }
        return found;
    }

    /** The longest label that is printed there, if it can be one there. */
    private Optional<Label> at(String form, int start) {
        for (Row row : rows.getOrDefault(form.charAt(start), List.of())) {
            int end = row.end(form, start);
            if (end > start) {
                return row.label(form, start, end);
            }
        }
        return Optional.empty();
    }

    private static int behindSpaces(String form, int from, int most) {
        int at = from;
        while (at < form.length() && at - from < most && form.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The index behind a colon, or a line drawn in its place, and the spaces around it; -1 where there is none. */
    private static int behindColon(String form, int from) {
        int at = behindSpaces(form, from, form.length());
        boolean colon = at < form.length() && COLONS.indexOf(form.charAt(at)) >= 0;
        return colon ? behindSpaces(form, at + 1, form.length()) : -1;
    }

    /** What a label announces. */
    public enum Field {
        DATE,
        /** When the text was changed last: it counts where nothing says when it was published. */
        MODIFIED,
        /** The day on which a document was signed: it counts where none of publication is given. */
        WRITTEN,
        SOURCE,
        AUTHOR,
        /** An author who reported the text. */
        REPORTER,
        /** An author who took its pictures. */
        PHOTOGRAPHER,
        EDITOR,
        ORIGINAL_TITLE,
        KEYWORDS,
        /** The number by which an office cites its document. */
        DOCUMENT_NUMBER,
        /** Its number in the catalogue of what the office has disclosed. */
        INDEX_NUMBER,
        /** Whether it is in force. */
        VALIDITY,
        /** Something that is said but not kept, such as how often the page was read. */
        ASIDE;

        /** Whether it announces people who had a part in the text, editors aside. */
        boolean namesAuthors() {
            return this == AUTHOR || this == REPORTER || this == PHOTOGRAPHER;
        }
    }

    /**
     * A label found.
     *
     * @param field what it announces
     * @param bare whether only what looks like a name can follow
     * @param start its first index
     * @param end the index behind it and its colon
     */
    public record Label(Field field, boolean bare, int start, int end) {}

    private record Row(String label, Field field, boolean bare) {
        static Row of(List<String> row) {
            Field field = Field.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Row(row.get(0), field, row.get(2).equals("bare"));
        }

        /** The index behind the label where it is printed there, perhaps stretched with spaces; else -1. */
        int end(String form, int start) {
            int at = start + 1;
            for (int i = 1; i < label.length(); i++) {
                at = behindSpaces(form, at, STRETCHED);
                if (at == form.length() || form.charAt(at) != label.charAt(i)) {
                    return -1;
                }
                at++;
            }
            return at;
        }

        /** The label printed from one index to another; empty where the words are only part of a sentence. */
        Optional<Label> label(String form, int start, int end) {
            int behind = behindColon(form, end);
            boolean colon = behind >= 0;
            int reached = colon ? behind : end;
            // Interviews print 记者： too, so only names can follow it all the same.
            boolean strict = bare && (!colon || label.endsWith("记者"));
            return stands(form, start, reached, colon)
                    ? Optional.of(new Label(field, strict, start, reached))
                    : Optional.empty();
        }

        /** A label with a colon stands at the beginning of a word; one without is followed by a space or a name. */
        private boolean stands(String form, int start, int end, boolean colon) {
            boolean afterWord = start > 0 && Character.isLetter(form.charAt(start - 1));
            if (colon || label.endsWith(":")) {
                return !afterWord;
            }
            boolean role = field.namesAuthors() || field == Field.EDITOR;
            boolean beforeWord = end < form.length() && Character.isLetter(form.charAt(end));
            return bare && (role ? !afterWord || label.endsWith("记者") : !afterWord && !beforeWord);
        }
    }
}
