package org.lantai.lexicon;

/**
 * How often words stood alone and one behind the other in the texts of one domain, and what that says of the next word:
 * interpolated Kneser-Ney (Chen and Goodman 1998, section 2.7), where what was seen less often than it was kept for is
 * backed off to. Words are the numbers of {@link WordList}. Immutable.
 */
final class DomainCounts {
    /** How often each word was counted, in levels of {@link Levels#CHAR}; words beyond were never. */
    private final char[] words;
    /** Where the pairs of each first word begin, and at last where they end. */
    private final int[] starts;
    /** The second words with their counts, as {@link CountedPair}; those of one first word in the order of the second. */
    private final int[] pairs;
    /** In how many places any word followed, in levels. */
    private final char[] followed;
    /** How many different words followed, in levels; more than are listed, where rare pairs were left out. */
    private final char[] followers;
    /** How many different words stood before, in levels. */
    private final char[] preceded;
    /** What is taken off each listed count for pairs that are not. */
    private final double discount;
    /** How many words were counted. */
    private final double total;
    /** How many different pairs. */
    private final double precededTotal;

    /** @param table where it stands at the counts of the domain, in the order in which they are written */
    DomainCounts(ModelTable table) {
        words = table.chars();
        starts = table.ints();
        pairs = table.ints();
        followed = table.chars();
        followers = table.chars();
        preceded = table.chars();
        discount = table.number();
        total = table.number();
        precededTotal = table.number();
    }

    /** How often a word was counted. */
    double count(int word) {
        return value(words, word);
    }

    /** The share of a word among all. */
    double share(int word) {
        return count(word) / total;
    }

    /** The share of the places in which a word continues another among all of them. */
    double continuing(int word) {
        return value(preceded, word) / precededTotal;
    }

    /** How often the second word was counted behind the first; 0 also where so seldom that it is not listed. */
    double count(int first, int second) {
        if (first < 0 || first >= words.length || second < 0) {
            return 0;
        }
        int low = starts[first];
        int high = starts[first + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int word = CountedPair.word(pairs[middle]);
            if (word == second) {
                return CountedPair.count(pairs[middle]);
            }
            low = word < second ? middle + 1 : low;
            high = word < second ? high : middle - 1;
        }
        return 0;
    }

    /** How often any word was counted behind a word. */
    double followed(int word) {
        return value(followed, word);
    }

    /** How many different words were counted behind a word. */
    double followers(int word) {
        return value(followers, word);
    }

    /** The chance that the second word follows the first by what was seen, without what is backed off to. */
    double seen(int first, int second) {
        double count = count(first, second);
        return count == 0 ? 0 : (count - discount) / followed(first);
    }

    /**
     * How much of the chance behind a word is left to what is not listed there: all of it where nothing is, else what was
     * taken off the listed pairs, and the unlisted ones, which stood there once each.
     */
    double unseen(int first) {
        double followed = followed(first);
        if (followed == 0) {
            return 1;
        }
        int listed = starts[first + 1] - starts[first];
        double unlisted = Math.max(0, followers(first) - listed);
        return Math.min(1, (discount * listed + unlisted) / followed);
    }

    private static double value(char[] levels, int word) {
        return word < 0 || word >= levels.length ? 0 : Levels.CHAR.count(levels[word]);
    }
}
