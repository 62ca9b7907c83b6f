package org.lantai.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the labels of imprint lines: {@code 来源：}, {@code 记者}, {@code 责任编辑：}. */
final class Labels {
    private final Map<String, Row> rows;

    /** By the first character of the labels, since few characters of running text begin one. */
    private final Map<Character, Pattern> patterns;

    private final BitSet firsts = new BitSet();

    Labels() {
        List<Row> all =
                Rules.read("imprint-labels.tsv", 4).stream().map(Row::of).toList();
        rows = all.stream().collect(Collectors.toUnmodifiableMap(Row::label, Function.identity()));
        patterns = rows.keySet().stream()
                .collect(Collectors.groupingBy(
                        label -> label.charAt(0), Collectors.collectingAndThen(Collectors.toList(), Labels::pattern)));
        patterns.keySet().forEach(firsts::set);
    }

    private static Pattern pattern(List<String> labels) {
        String alternatives = labels.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Function.identity()))
                .map(Labels::spaced)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<label>" + alternatives + ")(?<colon>\\s*[:|丨]\\s*)?");
    }

    /** The labels in a line in its {@link MatchForm}, from left to right. */
    List<Label> in(String form) {
        List<Label> found = new ArrayList<>();
        int at = 0;
        while (at < form.length()) {
            Optional<Label> label = firsts.get(form.charAt(at)) ? at(form, at) : Optional.empty();
            label.ifPresent(found::add);
            at = label.isPresent() ? label.get().end() : at + 1;
        }
        return found;
    }

    private Optional<Label> at(String form, int at) {
        Pattern pattern = patterns.get(form.charAt(at));
        if (pattern == null) {
            return Optional.empty();
        }
        Matcher m = pattern.matcher(form).region(at, form.length());
        Row row = m.lookingAt() ? rows.get(m.group("label").replace(" ", "")) : null;
        return row != null && stands(m, row, form)
                ? Optional.of(new Label(row.field, isStrict(m, row), m.start(), m.end()))
                : Optional.empty();
    }

    /** A label with a colon stands at the beginning of a word; one without is followed by a space or a name. */
    private static boolean stands(Matcher m, Row row, String form) {
        boolean colon = m.group("colon") != null || row.label.endsWith(":");
        boolean afterWord = m.start() > 0 && Character.isLetter(form.charAt(m.start() - 1));
        if (colon) {
            return !afterWord;
        }
        boolean role = row.field.namesAuthors() || row.field == Field.EDITOR;
        boolean beforeWord = m.end() < form.length() && Character.isLetter(form.charAt(m.end()));
        return row.bare && (role ? !afterWord || row.label.endsWith("记者") : !afterWord && !beforeWord);
    }

    /** Whether only names can follow: interviews print {@code 记者：} too. */
    private static boolean isStrict(Matcher m, Row row) {
        return row.bare && (m.group("colon") == null || row.label.endsWith("记者"));
    }

    /** The label as it may be stretched with spaces: {@code 来 源}. */
    private static String spaced(String label) {
        return label.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining(" {0,3}"));
    }

    /** What a label announces. */
    enum Field {
        DATE,
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
    record Label(Field field, boolean bare, int start, int end) {}

    private record Row(String label, Field field, boolean bare) {
        static Row of(List<String> row) {
            Field field = Field.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Row(row.get(0), field, row.get(2).equals("bare"));
        }
    }
}
