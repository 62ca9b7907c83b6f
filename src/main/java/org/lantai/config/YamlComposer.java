package org.lantai.config;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Composes the values of a YAML file, each with its line. Anchors, aliases and tags are refused: in texts written by
 * people they are titles that begin with {@code &}, {@code *} or {@code !}. So are keys that stand twice in one mapping.
 */
final class YamlComposer extends Composer {
    private final String file;

    private YamlComposer(String text, String file, LoaderOptions options) {
        super(new PlainEvents(text, file, options), new Resolver(), options);
        this.file = file;
    }

    /** The value that a text holds; empty when it holds none. */
    static Optional<Node> compose(String text, String file) {
        YamlComposer composer = new YamlComposer(text, file, new LoaderOptions());
        return composer.checkNode() ? Optional.of(composer.getNode()) : Optional.empty();
    }

    @Override
    protected Node composeMappingNode(String anchor) {
        MappingNode mapping = (MappingNode) super.composeMappingNode(anchor);
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            int line = YamlMap.lineOf(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new ProblemException(YamlFile.syntaxProblem(file, line, "A key must be a text"));
            }
            if (!keys.add(key.getValue())) {
                String reason = "Duplicate field '" + key.getValue() + "'";
                throw new ProblemException(YamlFile.syntaxProblem(file, line, reason));
            }
        }
        return mapping;
    }

    /** What a parser comes upon, as long as it is no markup. */
    private static final class PlainEvents extends ParserImpl {
        private final String file;

        PlainEvents(String text, String file, LoaderOptions options) {
            super(new StreamReader(text), options);
            this.file = file;
        }

        @Override
        public Event getEvent() {
            Event event = super.getEvent();
            if (isMarkup(event)) {
                throw new ProblemException(Problem.error(
                                ProblemKind.YAML_SYNTAX,
                                file,
                                "A value begins with `&`, `*` or `!`, which mean something else in YAML.",
                                "Put the value in quotation marks.")
                        .atLine(event.getStartMark().getLine() + 1));
            }
            return event;
        }

        private static boolean isMarkup(Event event) {
            boolean named =
                    event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null);
            boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                    || (event instanceof CollectionStartEvent start && start.getTag() != null);
            return named || tagged;
        }
    }
}
