package org.lantai.subjects.terms;

import java.util.ArrayList;
import java.util.List;
import org.lantai.lexicon.WordSplitter;
import org.lantai.subjects.terms.TermChooser.Tally;
import org.lantai.subjects.terms.Tokens.Token;

/** Weighs what speaks for a candidate being a term of the archive. */
final class TermEvidence {
    /** A text alone must say what nobody puts in quotation marks as often. */
    private static final int OFTEN = 3;
    /** And what it quotes. */
    private static final int OFTEN_QUOTED = 3;

    private static final double SHORTENED = 12;

    private final WordSplitter splitter = new WordSplitter();
    private final StopWords stops = new StopWords();
    private final Shape shape = new Shape();

    /** More than 0 for a term of an archive of that many texts, the more the more it tells. */
    double weight(Tally term, int texts) {
        int enough = enough(texts);
        if (term.key().length() > 12 || term.key().codePoints().noneMatch(Character::isLetter)) {
            return 0;
        }
        if (Slogan.matches(term.key())) {
            boolean spoken = Slogan.isDouble(term.key()) || term.quotedTexts() > 1 || term.count() > 1;
            return spoken && term.quotedTexts() > 0 && term.texts() >= enough ? 30 * spread(term) : 0;
        }
        List<Token> words = words(term.key());
        double rarity = rarity(words);
        boolean quoted = term.quotedTexts() > 0 && shape.isQuotable(words);
        if (!quoted && !shape.isTerm(words)) {
            return 0;
        }
        boolean several = term.texts() >= Math.max(2, enough) && rarity >= (quoted ? 8.5 : 9.5);
        boolean single = enough == 1 && term.most() >= (quoted ? OFTEN_QUOTED : OFTEN) && rarity >= 9.5;
        return several || single ? (rarity - 7) * spread(term) : 0;
    }

    /** Shortened words (比晒拼创) are made of characters that everybody uses, but not one behind the other. */
    private static double rarity(List<Token> words) {
        return Shape.isShortened(words) ? SHORTENED : Shape.cost(words) / words.size();
    }

    private static double spread(Tally term) {
        return Math.log(1 + term.texts()) + (term.quotedTexts() > 0 ? 0.5 : 0);
    }

    /** In how many texts a term must be: the more, the larger the archive, so that its index grows more slowly. */
    static int enough(int texts) {
        return texts < 50 ? 1 : (int) Math.floor(Math.log10(texts)) + 1;
    }

    private List<Token> words(String term) {
        WordSplitter.Words split = splitter.split(term, 0, term.length());
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < split.count(); i++) {
            String word = term.substring(split.start(i), split.start(i + 1));
            words.add(new Token(word, split.kind(i), split.cost(i), stops.isGeneric(word), stops.isEnd(word)));
        }
        return words;
    }
}
