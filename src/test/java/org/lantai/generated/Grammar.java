package org.lantai.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rules by which sentences are made; see {@code grammar.txt}. Immutable. */
public final class Grammar {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");

    /** By that power the first alternatives come more often, as names do in life. */
    private static final double SKEWED = 1.6;

    private static final double EVEN = 1;

    private final Map<String, List<String>> rules;
    private final double skew;

    private Grammar(Map<String, List<String>> rules, double skew) {
        this.rules = rules;
        this.skew = skew;
    }

    static Grammar read() {
        return parse(resource("grammar.txt"), SKEWED);
    }

    /** Rules as they stand in a file; each alternative comes as often as the others. */
    public static Grammar even(String file) {
        return parse(file, EVEN);
    }

    private static Grammar parse(String file, double skew) {
        Map<String, List<String>> rules = new HashMap<>();
        file.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(rule -> rules.put(rule[0], List.of(rule[1].split("\\|"))));
        return new Grammar(rules, skew);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one page is made with: its choices of the rules that keep theirs. */
    public Page page(Random random) {
        return new Page(random);
    }

    /** One page at work. */
    public final class Page {
        private final Random random;
        private final Map<String, String> kept = new HashMap<>();

        private Page(Random random) {
            this.random = random;
        }

        /** One of the alternatives of a rule, all slots filled. */
        public String say(String rule) {
            if (!Character.isUpperCase(rule.charAt(0))) {
                return fill(choose(rule));
            }
            String known = kept.get(rule);
            if (known == null) {
                known = fill(choose(rule));
                kept.put(rule, known);
            }
            return known;
        }

        private String choose(String rule) {
            List<String> alternatives = Objects.requireNonNull(rules.get(rule), rule);
            double skewed = Math.pow(random.nextDouble(), skew);
            return alternatives.get((int) (skewed * alternatives.size()));
        }

        private String fill(String text) {
            return SLOT.matcher(text).replaceAll((MatchResult slot) -> say(slot.group(1)));
        }
    }
}
