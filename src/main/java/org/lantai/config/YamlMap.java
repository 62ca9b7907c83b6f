package org.lantai.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantai.config.YamlNode.Entry;
import org.lantai.config.YamlNode.Mapping;
import org.lantai.config.YamlNode.Scalar;
import org.lantai.config.YamlNode.Sequence;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

/** A mapping out of a YAML file that is asked for typed values; what does not fit is refused with file and line. */
public final class YamlMap {
    private final String file;
    private final Mapping mapping;

    YamlMap(String file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    public boolean has(String key) {
        return value(key).isPresent();
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
                throw new ProblemException(
                        Problem.error(ProblemKind.YAML_UNKNOWN_KEY, file, "Unknown key `" + key + "`.", advice)
                                .atLine(lineOf(key)));
            }
        }
    }

    /** A text, number or date as it is written; empty when absent. */
    public Optional<String> string(String key) {
        return value(key).map(value -> {
            if (value instanceof Scalar scalar) {
                return scalar.text().strip();
            }
            throw wrong(key, "must be a text", "Write `" + key + ": …` on one line.");
        });
    }

    /** A list of texts; a single text counts as a list of one. */
    public Optional<List<String>> strings(String key) {
        return value(key).map(value -> {
            List<String> all = new ArrayList<>();
            for (YamlNode item : value instanceof Sequence sequence ? sequence.items() : List.of(value)) {
                if (!(item instanceof Scalar scalar) || scalar.absent()) {
                    throw wrongAt(item.line(), key, "must be a list of texts", "Write `" + key + ": [one, another]`.");
                }
                all.add(scalar.text().strip());
            }
            return List.copyOf(all);
        });
    }

    public Optional<Boolean> bool(String key) {
        return string(key).map(said -> switch (said.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw wrong(key, "must be true or false", "Write `" + key + ": true`.");
        });
    }

    /** A mapping below a key. */
    public Optional<YamlMap> map(String key) {
        return value(key).map(value -> {
            if (value instanceof Mapping below) {
                return new YamlMap(file, below);
            }
            throw wrong(key, "must hold keys of its own", "Indent them below `" + key + ":`.");
        });
    }

    /** A list of mappings below a key; empty when absent. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> all = new ArrayList<>();
        value(key).ifPresent(value -> {
            for (YamlNode item : value instanceof Sequence sequence ? sequence.items() : List.of(value)) {
                if (!(value instanceof Sequence) || !(item instanceof Mapping below)) {
                    throw wrongAt(
                            item.line(), key, "must be a list of entries", "Begin each entry with `- ` below it.");
                }
                all.add(new YamlMap(file, below));
            }
        });
        return all;
    }

    /** The complaint that the value of a key does not fit. */
    public ProblemException wrong(String key, String what, String advice) {
        return wrongAt(lineOf(key), key, what, advice);
    }

    /** The complaint that a key is missing. */
    public ProblemException missing(String key, String advice) {
        return new ProblemException(
                Problem.error(ProblemKind.YAML_MISSING_KEY, file, "`" + key + "` is missing.", advice)
                        .atLine(mapping.line()));
    }

    /** The 1-based line on which a key of this mapping stands; the mapping's first line when it has no such key. */
    public int lineOf(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.line();
    }

    private ProblemException wrongAt(int line, String key, String what, String advice) {
        return new ProblemException(
                Problem.error(ProblemKind.YAML_WRONG_VALUE, file, "`" + key + "` " + what + ".", advice)
                        .atLine(line));
    }

    private Optional<YamlNode> value(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.absent()));
    }
}
