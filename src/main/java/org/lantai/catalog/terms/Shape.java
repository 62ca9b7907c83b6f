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

    /** What people are called by those who know them: 小花, 阿明. */
    private static final String NICKNAMES = "小阿";

    private static final String PARTICLES = "的地得了着过過不没沒我你他她它您是吗嗎吧呢啊这這那就也都很";

    private final StopWords stops;

    Shape(StopWords stops) {
        this.stops = stops;
    }

    /** Whether a longer run is more than what it goes on from: what adds but an everyday word (长三角一体化 工作) is not. */
    boolean adds(Token word) {
        return !stops.isGeneric(word.text());
    }

    boolean isTerm(List<Token> words) {
        int characters = words.stream().mapToInt(w -> w.text().length()).sum();
        if (characters < 2 || characters > MOST_CHARACTERS) {
            return false;
        }
        return words.size() == 1 ? isTelling(words.get(0)) : isCompound(words, characters);
    }

    private boolean isTelling(Token word) {
        boolean nickname = word.text().length() == 2 && NICKNAMES.indexOf(word.text().charAt(0)) >= 0;
        return word.kind() == WordKind.NOUN
                && word.cost() >= RARE
                && !nickname
                && !stops.isGeneric(word.text())
                && !stops.isEnd(word.text());
    }

    private boolean isCompound(List<Token> words, int characters) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        boolean padded = words.size() > 2 && (stops.isGeneric(first.text()) || stops.isGeneric(last.text()));
        boolean verbs = words.stream().anyMatch(w -> w.kind() == WordKind.VERB);
        boolean made = characters > 2 && mayBegin(first) && mayEnd(last) && !verbs && !padded;
        return made && words.stream().anyMatch(this::tells) && cost(words) / words.size() >= MEAN;
    }

    private static boolean mayBegin(Token word) {
        boolean attribute = word.kind() == WordKind.MODIFIER && word.text().length() > 1;
        return attribute || word.kind() == WordKind.NOUN || word.kind() == WordKind.NAME;
    }

    private boolean mayEnd(Token word) {
        boolean noun = word.kind() == WordKind.NOUN || word.kind() == WordKind.PHRASE;
        return noun && !stops.isEnd(word.text());
    }

    /** Whether it can be the name of something once it is put in quotation marks: no sentence, no name, no everyday word. */
    boolean isQuotable(List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        boolean sentence = !isShortened(words) && words.stream().anyMatch(w -> w.kind() == WordKind.OTHER);
        boolean everyday = words.size() == 1 && (first.kind() != WordKind.NOUN || stops.isGeneric(first.text()));
        return !sentence && !everyday && !stops.isEnd(last.text());
    }

    private boolean tells(Token word) {
        return word.cost() >= TELLING && word.kind() != WordKind.NAME && !stops.isGeneric(word.text());
    }

    /** Whether it is one character after another, none of them a particle, as 比晒拼创 is. */
    static boolean isShortened(List<Token> words) {
        return words.size() > 2
                && words.stream()
                        .allMatch(w ->
                                w.text().length() == 1 && PARTICLES.indexOf(w.text().charAt(0)) < 0);
    }

    static float cost(List<Token> words) {
        float cost = 0;
        for (Token word : words) {
            cost += word.cost();
        }
        return cost;
    }
}
