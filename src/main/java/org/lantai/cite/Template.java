package org.lantai.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form of a reference, with places for what is cited:
 *
 * <ul>
 *   <li><code>{title}</code> is a value, nothing where it is not known;
 *   <li><code>{?dated}</code> and <code>{!dated}</code> print nothing and say that a value must be known, or must not;
 *   <li><code>&lt;… | …&gt;</code> is the first of its forms all of whose own values are known, or nothing; they nest;
 *   <li><code>*…*</code> is in italics.
 * </ul>
 *
 * <p>{@code assets/cite/references.js} reads the same in the browser.
 */
final class Template {
    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Value(String name) implements Part {}

    private record Known(String name, boolean wanted) implements Part {}

    private record Italics() implements Part {}

    private record Choice(List<List<Part>> forms) implements Part {}

    private static final String SIGNS = "<|>{*";

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException where a bracket is open or closed without another
     */
    static Template of(String text) {
        Reader reader = new Reader(text);
        List<Part> parts = reader.form();
        if (reader.at < text.length()) {
            throw new IllegalArgumentException("not opened at " + reader.at + ": " + text);
        }
        return new Template(parts);
    }

    /** The template with values in their places; those that are absent or empty are not known. */
    Reference fill(Map<String, String> values) {
        Reference.Draft draft = new Reference.Draft();
        fill(parts, values, draft);
        return draft.reference();
    }

    private static void fill(List<Part> parts, Map<String, String> values, Reference.Draft draft) {
        for (Part part : parts) {
            if (part instanceof Words words) {
                draft.words(words.text());
            } else if (part instanceof Value value) {
                draft.value(values.getOrDefault(value.name(), ""));
            } else if (part instanceof Italics) {
                draft.italics();
            } else if (part instanceof Choice choice) {
                choice.forms().stream()
                        .filter(form -> isComplete(form, values))
                        .findFirst()
                        .ifPresent(form -> fill(form, values, draft));
            }
        }
    }

    private static boolean isComplete(List<Part> form, Map<String, String> values) {
        return form.stream().allMatch(part -> {
            if (part instanceof Value value) {
                return isKnown(value.name(), values);
            }
            return !(part instanceof Known known) || isKnown(known.name(), values) == known.wanted();
        });
    }

    private static boolean isKnown(String name, Map<String, String> values) {
        return !values.getOrDefault(name, "").isEmpty();
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<Part> form() {
            List<Part> form = new ArrayList<>();
            while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != '>') {
                form.add(part());
            }
            return List.copyOf(form);
        }

        private Part part() {
            char sign = text.charAt(at);
            if (sign == '<') {
                return choice();
            }
            if (sign == '*') {
                at++;
                return new Italics();
            }
            return sign == '{' ? place() : words();
        }

        private Part choice() {
            List<List<Part>> forms = new ArrayList<>();
            do {
                at++;
                forms.add(form());
            } while (at < text.length() && text.charAt(at) == '|');
            if (at == text.length()) {
                throw new IllegalArgumentException("not closed: " + text);
            }
            at++;
            return new Choice(List.copyOf(forms));
        }

        private Part place() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("not closed: " + text);
            }
            String name = text.substring(at + 1, end);
            at = end + 1;
            boolean condition = name.startsWith("?") || name.startsWith("!");
            return condition ? new Known(name.substring(1), name.startsWith("?")) : new Value(name);
        }

        private Part words() {
            int from = at;
            while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Words(text.substring(from, at));
        }
    }
}
