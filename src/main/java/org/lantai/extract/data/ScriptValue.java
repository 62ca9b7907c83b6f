package org.lantai.extract.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something in a script that has a place among others: a string or number, or what stands between brackets, be it an
 * object, an array or a block of a program.
 */
final class ScriptValue {
    private final Optional<ScriptValue> around;
    private final String name;
    private final String literal;
    private final boolean array;
    private final List<ScriptValue> inside = new ArrayList<>();

    private ScriptValue(Optional<ScriptValue> around, String name, String literal, boolean array) {
        this.around = around;
        this.name = name;
        this.literal = literal;
        this.array = array;
    }

    /** What holds all values of a script. */
    static ScriptValue root() {
        return new ScriptValue(Optional.empty(), "", "", false);
    }

    /** Adds a string or number, still escaped, under a name that may be empty. */
    void add(String key, String value) {
        int last = inside.size() - 1;
        // In "a || 'b'" and "c ? 'a' : 'b'" it is the last that stands in the page.
        if (!key.isEmpty() && last >= 0 && inside.get(last).isLiteral(key)) {
            if (!value.isBlank()) {
                inside.set(last, new ScriptValue(Optional.of(this), key, value, false));
            }
        } else {
            inside.add(new ScriptValue(Optional.of(this), key, value, false));
        }
    }

    /** Adds brackets, which are then filled. */
    ScriptValue open(String key, boolean asArray) {
        ScriptValue value = new ScriptValue(Optional.of(this), key, "", asArray);
        inside.add(value);
        return value;
    }

    private boolean isLiteral(String key) {
        return name.equals(key) && inside.isEmpty() && !literal.isEmpty();
    }

    Optional<ScriptValue> around() {
        return around;
    }

    /** The key or variable that it is the value of, empty for elements of arrays and the like. */
    String name() {
        return name;
    }

    boolean isArray() {
        return array;
    }

    List<ScriptValue> inside() {
        return inside;
    }

    /** What a string or number means; empty for brackets. */
    String text() {
        return literal.isEmpty() ? "" : JsonStrings.unescape(literal);
    }

    /** Its characters as they stand in the script, escapes and all. */
    String literal() {
        return literal;
    }
}
