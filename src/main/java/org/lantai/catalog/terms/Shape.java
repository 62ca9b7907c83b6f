package org.lantai.catalog.terms;

import java.util.List;
import org.lantai.catalog.terms.Tokens.Token;
import org.lantai.lexicon.WordKind;

/** Which runs of words are made like a term: a noun that is not on everybody's lips, or several words that end in one. */
final class Shape {
    private static final int MOST_CHARACTERS = 12;
    /** What a word alone must cost; 基础设施 costs 13, 市场 8. */
    private static final float RARE = 11;
    /** What at least one word of several must cost. */
    private static final float TELLING = 9.5f;
    /** What several words must cost in the mean. */
    private static final float MEAN = 8.5f;

    private final StopWords stops;

    Shape(StopWords stops) {
        this.stops = stops;
    }

    boolean isTerm(List<Token> words) {
        int characters = words.stream().mapToInt(w -> w.text().length()).sum();
        if (characters < 2 || characters > MOST_CHARACTERS) {
            return false;
        }
        return words.size() == 1 ? isTelling(words.get(0)) : isCompound(words, characters);
    }

    private boolean isTelling(Token word) {
        return word.kind() == WordKind.NOUN && word.cost() >= RARE && !stops.isGeneric(word.text());
    }

    private boolean isCompound(List<Token> words, int characters) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        boolean verbs = words.stream().anyMatch(w -> w.kind() == WordKind.VERB);
        boolean made = characters > 2 && mayBegin(first) && mayEnd(last) && !verbs;
        return made && words.stream().anyMatch(this::tells) && cost(words) / words.size() >= MEAN;
    }

    private static boolean mayBegin(Token word) {
        boolean attribute = word.kind() == WordKind.MODIFIER && word.text().length() > 1;
        return attribute || word.kind() == WordKind.NOUN || word.kind() == WordKind.NAME;
    }

    private boolean mayEnd(Token word) {
        return word.kind() == WordKind.NOUN && !stops.isEnd(word.text());
    }

    /** Whether it can be the name of something once it is put in quotation marks: no sentence, no name, no everyday word. */
    boolean isQuotable(List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        boolean sentence = words.stream().anyMatch(w -> w.kind() == WordKind.OTHER);
        boolean everyday = words.size() == 1 && (first.kind() != WordKind.NOUN || stops.isGeneric(first.text()));
        return !sentence && !everyday && !stops.isEnd(last.text());
    }

    private boolean tells(Token word) {
        return word.cost() >= TELLING && word.kind() != WordKind.NAME && !stops.isGeneric(word.text());
    }

    static float cost(List<Token> words) {
        float cost = 0;
        for (Token word : words) {
            cost += word.cost();
        }
        return cost;
    }
}
