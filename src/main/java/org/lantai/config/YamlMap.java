package org.lantai.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping out of a YAML file that is asked for typed values; what does not fit is refused with file and line. */
public final class YamlMap {
    private final String file;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    private YamlMap(String file, int line, List<NodeTuple> entries) {
        this.file = file;
        this.line = line;
        entries.forEach(entry -> this.entries.put(((ScalarNode) entry.getKeyNode()).getValue(), entry));
    }

    static YamlMap of(String file, MappingNode mapping) {
        return new YamlMap(file, lineOf(mapping), mapping.getValue());
    }

    static YamlMap empty(String file) {
        return new YamlMap(file, 1, List.of());
    }

    /** The 1-based line that a value begins on. */
    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Whether nothing stands where a value could. */
    static boolean isAbsent(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** A text as it is written, not as a parser of numbers would print it: {@code 007} and {@code 3.10} stay. */
    private static String text(Node scalar) {
        return ((ScalarNode) scalar).getValue().strip();
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
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
            if (value instanceof ScalarNode) {
                return text(value);
            }
            throw wrong(key, "must be a text", "Write `" + key + ": …` on one line.");
        });
    }

    /** A list of texts; a single text counts as a list of one. */
    public Optional<List<String>> strings(String key) {
        return value(key).map(value -> {
            List<String> all = new ArrayList<>();
            for (Node item : items(value)) {
                requireText(item, key);
                all.add(text(item));
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
            if (value instanceof MappingNode below) {
                return of(file, below);
            }
            throw wrong(key, "must hold keys of its own", "Indent them below `" + key + ":`.");
        });
    }

    /** A list of mappings below a key; empty when absent. */
    public List<YamlMap> maps(String key) {
        List<YamlMap> all = new ArrayList<>();
        value(key).ifPresent(value -> {
            for (Node item : items(value)) {
                if (!(value instanceof SequenceNode) || !(item instanceof MappingNode below)) {
                    throw wrongAt(
                            lineOf(item), key, "must be a list of entries", "Begin each entry with `- ` below it.");
                }
                all.add(of(file, below));
            }
        });
        return all;
    }

    /**
     * A mapping or a list of them below a key; empty when absent. A text is short for a mapping that has nothing else.
     *
     * @param shortFor the key that such a text stands for
     */
    public List<YamlMap> maps(String key, String shortFor) {
        List<YamlMap> all = new ArrayList<>();
        value(key).ifPresent(value -> items(value).forEach(item -> all.add(below(item, key, shortFor))));
        return all;
    }

    private YamlMap below(Node item, String key, String shortFor) {
        if (item instanceof MappingNode mapping) {
            return of(file, mapping);
        }
        requireText(item, key);
        Node name = new ScalarNode(
                Tag.STR, shortFor, item.getStartMark(), item.getEndMark(), DumperOptions.ScalarStyle.PLAIN);
        return new YamlMap(file, lineOf(item), List.of(new NodeTuple(name, item)));
    }

    private void requireText(Node item, String key) {
        if (!(item instanceof ScalarNode) || isAbsent(item)) {
            throw wrongAt(lineOf(item), key, "must be a list of texts", "Write `" + key + ": [one, another]`.");
        }
    }

    /** The complaint that the value of a key does not fit. */
    public ProblemException wrong(String key, String what, String advice) {
        return wrongAt(lineOf(key), key, what, advice);
    }

    /** The complaint that a key is missing. */
    public ProblemException missing(String key, String advice) {
        return new ProblemException(
                Problem.error(ProblemKind.YAML_MISSING_KEY, file, "`" + key + "` is missing.", advice)
                        .atLine(line));
    }

    /** The 1-based line on which a key of this mapping stands; the mapping's first line when it has no such key. */
    public int lineOf(String key) {
        NodeTuple entry = entries.get(key);
        return entry == null ? line : lineOf(entry.getKeyNode());
    }

    private ProblemException wrongAt(int line, String key, String what, String advice) {
        return new ProblemException(
                Problem.error(ProblemKind.YAML_WRONG_VALUE, file, "`" + key + "` " + what + ".", advice)
                        .atLine(line));
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(NodeTuple::getValueNode)
                .filter(value -> !isAbsent(value));
    }

    private static List<Node> items(Node value) {
        return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    }
}
