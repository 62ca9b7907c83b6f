package org.lantai.script.taiwan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lantai.script.taiwan.TaiwanWords.Word;

/**
 * What a text tells of where it was written and which conversion it went through, counted so that the signs of several
 * texts can be put together. Immutable.
 */
public final class Signs {
    /**
     * Before anything is known: conversion to Taiwan vocabulary is one of three usual ones, beside those to OpenCC's
     * standard and Hong Kong; and of what one collects of mainland text most was written there.
     */
    private static final OriginOdds BEFORE = new OriginOdds(-0.7, -1.3, -2.5);
    /** The same of a line by itself, which has no room to show where it was written. */
    private static final OriginOdds BEFORE_LINE = new OriginOdds(-0.7, -3, -3.5);
    /** What a word tells that conversion to Taiwan vocabulary would have replaced; versions of it leave some. */
    private static final OriginOdds REPLACEABLE = new OriginOdds(-3, -3.5, -0.4);
    /** The same for one that Taiwan writes too, such as 支持 and 設備: whoever writes 專案 and 支持 lives there. */
    private static final OriginOdds REPLACEABLE_OF_BOTH = new OriginOdds(-3, -2, -0.4);
    /** The most that one word of Taiwan says. */
    private static final double MOST_BY_WORD = 6;
    /** What a word of Taiwan says less for Taiwan itself, where one in some fifteen such words is not its own. */
    private static final double OWN_WORD_LESS = 0.13;
    /** How much of what a word of Taiwan says holds for Hong Kong, where it is not known to be one of its own. */
    private static final double IN_HONG_KONG = 0.4;
    /** The same for one that is. */
    private static final double OF_HONG_KONG = 0.85;
    /** The most that forms of characters say for an origin: other conversions write those of Taiwan too. */
    private static final double MOST_BY_FORMS = 0.7;
    /** What quotation marks tell where they are all of one kind: 「」 for Taiwan and Hong Kong, “” against them. */
    private static final OriginOdds QUOTES = new OriginOdds(0, 2, 2);
    /** What words of a kind of writing must weigh together to tell anything. */
    private static final int ENOUGH = 2;
    /** The most that words in Latin letters weigh: programs and their parts have such names, and firms too. */
    private static final int MOST_BY_LATIN = 2;
    /** A word of Latin letters, no abbreviation. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]?[a-z]{2,}");
    /** A text this long needs one such word more. */
    private static final int STRETCH = 300;
    /** From this share of the rarer kind of forms on a text is from several hands. */
    private static final double CONTRADICTING = 0.04;

    private final SignCounts words;
    private final SignCounts origins;
    private final SignCounts genres;
    private final SignCounts forms;
    private final SignCounts quotes;
    private final int latinWords;
    private final int length;
    private final OriginOdds before;

    private Signs(
            SignCounts words,
            SignCounts origins,
            SignCounts genres,
            SignCounts forms,
            SignCounts quotes,
            int latinWords,
            int length,
            OriginOdds before) {
        this.words = words;
        this.origins = origins;
        this.genres = genres;
        this.forms = forms;
        this.quotes = quotes;
        this.latinWords = latinWords;
        this.length = length;
        this.before = before;
    }

    /**
     * Counts the signs.
     *
     * @param original the text as it was found
     * @param simplified the same, Simplified as to its characters
     */
    public static Signs of(String original, String simplified) {
        TaiwanWords known = TaiwanWords.get();
        return new Signs(
                SignCounts.of(simplified, known.table(), (match, start, end) -> {
                    Word word = known.word(match);
                    boolean asWord = word.isOfMainland() || word.isOwn();
                    return asWord ? WordPlace.isWord(simplified, start, end) : word.isConverted();
                }),
                Tables.ORIGINS.countWords(simplified),
                Tables.GENRES.count(simplified),
                Tables.FORMS.count(original),
                Tables.QUOTES.count(original),
                (int) LATIN.matcher(simplified).results().limit(MOST_BY_LATIN).count(),
                simplified.length(),
                BEFORE);
    }

    /** The signs of two texts of one page together. */
    public Signs and(Signs other) {
        return new Signs(
                words.and(other.words),
                origins.and(other.origins),
                genres.and(other.genres),
                forms.and(other.forms),
                quotes.and(other.quotes),
                latinWords + other.latinWords,
                length + other.length,
                BEFORE);
    }

    /** The same of a line of which no other of its text is known. */
    public Signs ofLine() {
        return new Signs(words, origins, genres, forms, quotes, latinWords, length, BEFORE_LINE);
    }

    /** The length of the texts. */
    public int length() {
        return length;
    }

    /** Whether any word stands there that the conversion puts in. */
    public boolean hasTaiwanWords() {
        return words.signs().stream()
                .anyMatch(sign -> TaiwanWords.get().word(sign).isConverted());
    }

    /** Words of Taiwan that nobody on the mainland writes. */
    public List<String> taiwanWords() {
        Genre genre = genre();
        List<String> strong = new ArrayList<>();
        for (int sign : words.signs()) {
            Word word = TaiwanWords.get().word(sign);
            if (word.isStrong(genre)) {
                strong.add(word.text());
            }
        }
        return strong;
    }

    /** Whether forms of characters stand there that no single conversion writes, so that several hands wrote them. */
    public boolean contradictThemselves() {
        int ofTaiwan = 0;
        int ofOthers = 0;
        for (int sign : forms.signs()) {
            double taiwan = Tables.FORMS.told(sign).taiwan();
            ofTaiwan += taiwan > 0 ? forms.count(sign) : 0;
            ofOthers += taiwan < 0 ? forms.count(sign) : 0;
        }
        return Math.min(ofTaiwan, ofOthers) > CONTRADICTING * (ofTaiwan + ofOthers);
    }

    /** Where the text most likely comes from. */
    public WordOrigin origin() {
        return odds(genre()).likeliest();
    }

    /** What is known of the words that stand there. */
    public ConvertedVocabulary vocabulary() {
        Genre genre = genre();
        return new ConvertedVocabulary(words, odds(genre), genre);
    }

    private OriginOdds odds(Genre genre) {
        return before.and(words.odds(sign -> odds(TaiwanWords.get().word(sign), genre)))
                .and(origins.odds(Tables.ORIGINS::told))
                .and(formOdds())
                .and(quoteOdds());
    }

    /** What a word tells where it stands once. */
    static OriginOdds odds(Word word, Genre genre) {
        if (word.isOfMainland()) {
            return word.isOfBoth() ? REPLACEABLE_OF_BOTH : REPLACEABLE;
        }
        if (word.isOwn()) {
            return new OriginOdds(0, word.own(), word.own() * IN_HONG_KONG);
        }
        double odds = Math.log(word.left() + Math.exp(Math.min(word.weight(genre), MOST_BY_WORD)));
        return new OriginOdds(odds, odds - OWN_WORD_LESS, odds * (word.isOfHongKong() ? OF_HONG_KONG : IN_HONG_KONG));
    }

    /** What the forms tell: for each origin the ones against it, by their share, and not too much of the ones for it. */
    private OriginOdds formOdds() {
        return new OriginOdds(
                formOdds(WordOrigin.VOCABULARY), formOdds(WordOrigin.TAIWAN), formOdds(WordOrigin.HONG_KONG));
    }

    private double formOdds(WordOrigin origin) {
        double speaking = 0;
        double against = 0;
        int all = 0;
        int countAgainst = 0;
        for (int sign : forms.signs()) {
            double odds = Tables.FORMS.told(sign).of(origin);
            int count = forms.count(sign);
            all += count;
            countAgainst += odds < 0 ? count : 0;
            speaking += Math.max(0, odds);
            against += Math.min(0, odds);
        }
        return Math.min(MOST_BY_FORMS, speaking) + (all == 0 ? 0 : against * countAgainst / all);
    }

    /** By share: a text of Taiwan may quote English or code, one of the mainland a title. */
    private OriginOdds quoteOdds() {
        int elsewhere = 0;
        int all = 0;
        for (int sign : quotes.signs()) {
            elsewhere += Tables.QUOTES.told(sign) ? quotes.count(sign) : 0;
            all += quotes.count(sign);
        }
        return all == 0 ? OriginOdds.EVEN : QUOTES.times(SignCounts.times(all) * (2.0 * elsewhere / all - 1));
    }

    /** The kind of writing that the text has most words of, if it has enough. */
    private Genre genre() {
        int technicalWeight = weight(Genre.TECHNICAL) + Math.min(MOST_BY_LATIN, latinWords);
        int legalWeight = weight(Genre.LEGAL);
        int enough = ENOUGH + length / STRETCH;
        if (Math.max(technicalWeight, legalWeight) < enough) {
            return Genre.GENERAL;
        }
        return technicalWeight >= legalWeight ? Genre.TECHNICAL : Genre.LEGAL;
    }

    private int weight(Genre genre) {
        return genres.signs().stream()
                .map(Tables.GENRES::told)
                .filter(sign -> sign.genre() == genre)
                .mapToInt(GenreSign::weight)
                .sum();
    }

    /** A word that tells a kind of writing, and how well. */
    private record GenreSign(Genre genre, int weight) {}

    private static final class Tables {
        static final SignTable<OriginOdds> ORIGINS =
                SignTable.ofWords("origin-signs.tsv", 4, row -> origin(row.get(1), Double.parseDouble(row.get(2))));
        static final SignTable<GenreSign> GENRES = SignTable.ofWords(
                "genre-signs.tsv",
                4,
                row -> new GenreSign(Genre.valueOf(row.get(1).toUpperCase(Locale.ROOT)), Integer.parseInt(row.get(2))));
        static final SignTable<OriginOdds> FORMS = SignTable.ofForms(
                "form-signs.tsv",
                5,
                row -> new OriginOdds(
                        Double.parseDouble(row.get(1)),
                        Double.parseDouble(row.get(2)),
                        Double.parseDouble(row.get(3))));
        static final SignTable<Boolean> QUOTES =
                SignTable.ofForms("quote-signs.tsv", 3, row -> row.get(1).equals("elsewhere"));

        private static OriginOdds origin(String where, double odds) {
            return switch (where) {
                case "taiwan" -> new OriginOdds(0, odds, 0);
                case "hong-kong" -> new OriginOdds(0, 0, odds);
                case "elsewhere" -> new OriginOdds(0, odds, odds);
                case "mainland" -> new OriginOdds(0, -odds, -odds);
                default -> throw new IllegalStateException("no origin: " + where);
            };
        }
    }
}
