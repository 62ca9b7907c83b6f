package org.lantai.subjects.terms;

import java.util.List;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordTable;
import org.lantai.subjects.terms.Tokens.Token;

/** Which runs of words are made like a term: a noun that is not on everybody's lips, or several words that end in one. */
final class Shape {
    private static final int MOST_CHARACTERS = 12;
    /** What a word alone must cost; 基础设施 costs 13, 市场 8. */
    private static final float RARE = 11;
    /** What at least one word of several must cost. */
    private static final float TELLING = 9.5f;
    /** What several words must cost in the mean. */
    private static final float MEAN = 8.5f;

    private static final WordTable CHARACTERS = WordTable.of(Shape.class, "term-characters.tsv");

    /** What people are called by those who know them: 小花, 阿明. */
    private static final String NICKNAMES = CHARACTERS.characters("nickname");

    /** The last characters of words for whoever does something: 研究者, 调查组. */
    private static final String DOERS = CHARACTERS.characters("doer");

    private static final String PARTICLES = CHARACTERS.characters("particle");

    /** Whether a text that says it again and again may have it for a term. */
    boolean isTerm(List<Token> words) {
        int characters = 0;
        for (Token word : words) {
            characters += word.text().length();
        }
        if (characters < 2 || characters > MOST_CHARACTERS) {
            return false;
        }
        return words.size() == 1 ? isTelling(words.get(0)) : characters > 2 && isCompound(words);
    }

    private static boolean isTelling(Token word) {
        boolean doer = DOERS.indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
        return word.kind() == WordKind.NOUN
                && word.cost() >= RARE
                && !isNickname(word)
                && !doer
                && !word.generic()
                && !word.end();
    }

    private static boolean isNickname(Token word) {
        return word.text().length() == 2 && NICKNAMES.indexOf(word.text().charAt(0)) >= 0;
    }

    private static boolean isCompound(List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        boolean padded = words.size() > 2 && (first.generic() || last.generic());
        return mayBegin(first) && mayEnd(last) && !padded && tells(words) && cost(words) / words.size() >= MEAN;
    }

    private static boolean mayBegin(Token word) {
        boolean attribute = word.kind() == WordKind.MODIFIER
                && word.text().length() > 1
                && word.text().charAt(0) != '最';
        return attribute || word.kind() == WordKind.NOUN || (word.kind() == WordKind.NAME && !isNickname(word));
    }

    private static boolean mayEnd(Token word) {
        boolean noun = word.kind() == WordKind.NOUN || word.kind() == WordKind.PHRASE;
        return noun && !word.end();
    }

    /** Whether one of the words is no everyday word, and none makes a sentence of them. */
    private static boolean tells(List<Token> words) {
        boolean tells = false;
        for (Token word : words) {
            if (word.kind() == WordKind.VERB) {
                return false;
            }
            tells |= word.cost() >= TELLING && word.kind() != WordKind.NAME && !word.generic();
        }
        return tells;
    }

    /** Whether a run that goes on by this word is more than itself: 长三角一体化 is not by 工作. */
    boolean adds(Token word) {
        return !word.generic();
    }

    /** Whether it can be the name of something once it is put in quotation marks: no sentence, no name, no everyday word. */
    boolean isQuotable(List<Token> words) {
        Token first = words.get(0);
        boolean sentence = !isShortened(words) && words.stream().anyMatch(w -> w.kind() == WordKind.OTHER);
        boolean everyday = words.size() == 1 && (first.kind() != WordKind.NOUN || first.generic());
        return !sentence && !everyday && !words.get(words.size() - 1).end();
    }

    /** Whether it is one character after another, none of them a particle, as 比晒拼创 is. */
    static boolean isShortened(List<Token> words) {
        return words.size() > 2
                && words.stream()
                        .allMatch(w -> w.text().length() == 1
                                && PARTICLES.indexOf(w.text().charAt(0)) < 0);
    }

    static float cost(List<Token> words) {
        float cost = 0;
        for (Token word : words) {
            cost += word.cost();
        }
        return cost;
    }
}
