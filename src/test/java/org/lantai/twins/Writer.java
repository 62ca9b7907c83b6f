package org.lantai.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lantai.generated.Grammar;

/** Writes the invented texts of one half. */
final class Writer {
    /** In so many tries some other value of a fact is found, or there is none. */
    private static final int TRIES = 200;

    private final Half half;
    private final Grammar grammar;
    private final Map<String, WordSwaps> swaps = new HashMap<>();

    Writer(Half half) {
        this.half = half;
        this.grammar = Grammar.even(Resources.read(half.word() + ".txt"));
    }

    Half half() {
        return half;
    }

    /** The words that copies write otherwise, of one use. */
    WordSwaps swaps(String use) {
        return swaps.computeIfAbsent(use, u -> new WordSwaps(half, u));
    }

    /** One of the alternatives of a rule. */
    String say(String rule, Random random) {
        return grammar.page(random).say(rule);
    }

    /** A new article of some genre. */
    Draft draft(String genre, Random random) {
        Grammar.Page page = grammar.page(random);
        String title = page.say(genre + "Title");
        String text = page.say(genre + "Text");
        Map<String, String> facts = new HashMap<>();
        Draft.FACT.matcher(title + text).results().forEach(fact -> facts.put(fact.group(1), page.say(fact.group(1))));
        return new Draft(genre, title, text, facts);
    }

    /** The same form with other values of these facts. */
    Draft changed(Draft draft, List<String> names, Random random) {
        Map<String, String> facts = new HashMap<>(draft.facts());
        names.forEach(name -> facts.put(name, other(name, facts.getOrDefault(name, ""), random)));
        return draft.with(facts);
    }

    private String other(String name, String value, Random random) {
        for (int i = 0; i < TRIES; i++) {
            String other = say(name, random);
            if (!other.equals(value)) {
                return other;
            }
        }
        throw new IllegalStateException(name + " has one value");
    }

    /** Another article of the genre, in which these facts are the same. */
    Draft anew(Draft draft, List<String> names, Random random) {
        Draft other = draft(draft.genre(), random);
        Map<String, String> facts = new HashMap<>(other.facts());
        names.forEach(name -> facts.put(name, draft.facts().getOrDefault(name, "")));
        return other.with(facts);
    }

    /** Two facts in each other's place. */
    Draft exchanged(Draft draft, String one, String other) {
        Map<String, String> facts = new HashMap<>(draft.facts());
        facts.put(one, draft.facts().getOrDefault(other, ""));
        facts.put(other, draft.facts().getOrDefault(one, ""));
        return draft.with(facts);
    }
}
