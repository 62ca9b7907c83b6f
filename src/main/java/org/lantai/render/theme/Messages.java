package org.lantai.render.theme;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of the interface in one language, by key; {@code {0}}, {@code {1}} … stand for what is filled in. */
public final class Messages {
    private final String language;
    private final SortedMap<String, String> texts;

    Messages(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = new TreeMap<>(texts);
    }

    /** BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /** All keys, sorted. */
    Set<String> keys() {
        return texts.keySet();
    }

    /** The texts whose keys begin so, by the rest of their keys; not filled in. */
    public SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> below = new TreeMap<>();
        texts.tailMap(prefix).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                below.put(key.substring(prefix.length()), text);
            }
        });
        return below;
    }

    /**
     * The text of a key, filled in.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String of(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException("no message `" + key + "` in " + language));
    }

    /** The same where a key may be absent. */
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(texts.get(key)).map(text -> filled(text, values));
    }

    private static String filled(String text, Object... values) {
        String out = text;
        for (int i = 0; i < values.length; i++) {
            out = numbered(out, i, String.valueOf(values[i])).replace("{" + i + "}", String.valueOf(values[i]));
        }
        return out;
    }

    /** {@code {0|document|documents}} is the first word where the value is 1. */
    private static String numbered(String text, int index, String value) {
        return Pattern.compile("\\{" + index + "\\|([^|}]*)\\|([^|}]*)\\}")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(value.equals("1") ? 1 : 2)));
    }
}
