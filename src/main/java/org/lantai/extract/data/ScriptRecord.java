package org.lantai.extract.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantai.extract.draft.Spacing;
import org.lantai.lexicon.Table;

/**
 * The values of an object in a script that have a name of {@code script-names.tsv}: where a title, a text, an account and a
 * time stand together, they are those of an article.
 *
 * @param object where they stand
 * @param values the first value of each field
 */
record ScriptRecord(ScriptValue object, Map<String, ScriptValue> values) {
    /** Lines are names, headlines and addresses; that of a picture has up to 300 characters. */
    private static final int LONGEST_LINE = 500;

    /** Names of the field, by the name of the value. */
    private static final Map<String, String> FIELDS = fields();

    /** Keys of the name of someone who is described by an object. */
    private static final List<String> NAMES = List.of("name", "nickname", "nick_name");

    static ScriptRecord of(ScriptValue object) {
        Map<String, ScriptValue> values = new HashMap<>();
        for (ScriptValue value : object.inside()) {
            field(value).filter(f -> says(f, value)).ifPresent(f -> values.putIfAbsent(f, value));
        }
        return new ScriptRecord(object, values);
    }

    /** The field that the name of a value stands for. */
    static Optional<String> field(ScriptValue value) {
        return Optional.ofNullable(FIELDS.get(value.name()));
    }

    /** An empty value is none; a number is no name. */
    private static boolean says(String field, ScriptValue value) {
        boolean numeric = field.equals("date") || field.equals("time");
        return !value.inside().isEmpty()
                || (numeric
                        ? !value.literal().isBlank()
                        : value.literal().codePoints().anyMatch(Character::isLetter));
    }

    Optional<ScriptValue> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The value of a field as one line; of someone described by an object the name. */
    Optional<String> line(String field) {
        return value(field)
                .map(value -> value.inside().isEmpty() ? value.text() : name(value))
                .filter(text -> text.length() <= LONGEST_LINE)
                .map(Spacing::collapse)
                .filter(text -> !text.isEmpty());
    }

    private static String name(ScriptValue someone) {
        return someone.inside().stream()
                .filter(value -> NAMES.contains(value.name()))
                .map(ScriptValue::text)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        Table.rows(ScriptRecord.class, "script-names.tsv", 3).forEach(row -> fields.put(row.get(1), row.get(0)));
        return Map.copyOf(fields);
    }
}
