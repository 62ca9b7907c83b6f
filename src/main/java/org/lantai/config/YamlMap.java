package org.lantai.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/** A mapping out of a YAML file that is asked for typed values; what does not fit is refused with file and line. */
public final class YamlMap {
    private final String file;
    private final String source;
    private final int fromLine;
    private final JsonNode node;

    YamlMap(String file, String source, int fromLine, JsonNode node) {
        this.file = file;
        this.source = source;
        this.fromLine = fromLine;
        this.node = node;
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    public boolean has(String key) {
        return node.hasNonNull(key);
    }

    /**
     * Refuses keys that are not among the known ones.
     *
     * @throws ProblemException naming the unknown key, its line and the nearest known key
     */
    public void allowOnly(List<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                String advice = NearestKey.of(key, known)
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElse("Known keys are " + String.join(", ", known) + ".");
                throw new ProblemException(Problem.error("yaml.unknown-key", file, "Unknown key `" + key + "`.", advice)
                        .atLine(lineOf(key)));
            }
        }
    }

    /** A text, number or date as it is written; empty when absent. */
    public Optional<String> string(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        JsonNode value = node.get(key);
        if (!value.isValueNode()) {
            throw wrong(key, "must be a text", "Write `" + key + ": …` on one line.");
        }
        return Optional.of(value.asText().strip());
    }

    /** A list of texts; a single text counts as a list of one. */
    public Optional<List<String>> strings(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        JsonNode value = node.get(key);
        if (value.isValueNode()) {
            return Optional.of(List.of(value.asText().strip()));
        }
        List<String> all = new ArrayList<>();
        for (JsonNode item : value) {
            if (!value.isArray() || !item.isValueNode()) {
                throw wrong(key, "must be a list of texts", "Write `" + key + ": [one, another]`.");
            }
            all.add(item.asText().strip());
        }
        return Optional.of(List.copyOf(all));
    }

    public Optional<Boolean> bool(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!node.get(key).isBoolean()) {
            throw wrong(key, "must be true or false", "Write `" + key + ": true`.");
        }
        return Optional.of(node.get(key).asBoolean());
    }

    /** A mapping below a key. */
    public Optional<YamlMap> map(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (!node.get(key).isObject()) {
            throw wrong(key, "must hold keys of its own", "Indent them below `" + key + ":`.");
        }
        return Optional.of(new YamlMap(file, source, lineOf(key), node.get(key)));
    }

    /** A list of mappings below a key; empty when absent. */
    public List<YamlMap> maps(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<YamlMap> all = new ArrayList<>();
        for (JsonNode item : node.get(key)) {
            if (!node.get(key).isArray() || !item.isObject()) {
                throw wrong(key, "must be a list of entries", "Begin each entry with `- ` below `" + key + ":`.");
            }
            all.add(new YamlMap(file, source, lineOf(key), item));
        }
        return all;
    }

    /** The complaint that the value of a key does not fit. */
    public ProblemException wrong(String key, String what, String advice) {
        return new ProblemException(Problem.error("yaml.wrong-value", file, "`" + key + "` " + what + ".", advice)
                .atLine(lineOf(key)));
    }

    /** The complaint that a key is missing. */
    public ProblemException missing(String key, String advice) {
        return new ProblemException(Problem.error("yaml.missing-key", file, "`" + key + "` is missing.", advice)
                .atLine(Math.max(1, fromLine)));
    }

    /** The 1-based line on which a key stands, searched from the line of this mapping on. */
    public int lineOf(String key) {
        Matcher m = Pattern.compile("(?m)^[ \\t-]*[\"']?" + Pattern.quote(key) + "[\"']?[ \\t]*:")
                .matcher(source);
        int line = 0;
        while (line <= fromLine && m.find()) {
            line = (int) source.substring(0, m.start()).lines().count() + (atLineStart(m.start()) ? 1 : 0);
            if (line >= fromLine) {
                break;
            }
        }
        return Math.max(line, fromLine);
    }

    private boolean atLineStart(int index) {
        return index == 0 || source.charAt(index - 1) == '\n';
    }
}
