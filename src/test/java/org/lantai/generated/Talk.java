package org.lantai.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lantai.lexicon.LanguageModel;
import org.lantai.lexicon.WordList;

/**
 * Sentences of words that often follow one another, without sense: what they give an archive is as many different runs of
 * characters as real texts have. Rules alone say the same things thousands of times, and a search can hardly be measured on
 * that. Words and pairs are those of {@link LanguageModel} that the general list has too; names are
 * left out. Immutable.
 */
final class Talk {
    private static final String WORDS = "/nlp/word_freq_dict.txt";
    /** What names people, places and organisations; times too, among which the list has some people. */
    private static final String NAMES = "nr.*|ns|nt|nz|x|m|mq|t|tg|eng|zg|g|i";

    /** Names that the list takes for other words are longer. */
    private static final int LONGEST = 2;

    private static final int TRIES = 24;

    private final LanguageModel pairs = LanguageModel.standard();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    /** How often all words up to one are used. */
    private final long[] sums;

    private Talk(List<String[]> rows) {
        List<Long> counts = new ArrayList<>();
        long sum = 0;
        for (String[] row : rows) {
            int number = pairs.words().word(row[0]);
            if (number != WordList.NONE && row[0].length() <= LONGEST && !row[2].matches(NAMES)) {
                words.add(row[0]);
                numbers.add(number);
                sum += Long.parseLong(row[1]);
                counts.add(sum);
            }
        }
        sums = counts.stream().mapToLong(count -> count).toArray();
    }

    static Talk read() {
        return new Talk(Grammar.resource(WORDS)
                .lines()
                .map(line -> line.split(" "))
                .filter(row -> row.length == 3)
                .toList());
    }

    /** A sentence of one to three clauses. */
    String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        int clauses = 1 + random.nextInt(3);
        int last = WordList.NONE;
        for (int i = 0; i < clauses; i++) {
            sentence.append(i == 0 ? "" : "，");
            int length = 4 + random.nextInt(7);
            for (int word = 0; word < length; word++) {
                int next = next(last, random);
                sentence.append(words.get(next));
                last = numbers.get(next);
            }
        }
        return sentence.append('。').toString();
    }

    /** One of some drawn words, the likelier the more often it was counted behind the last one for how often it is used. */
    private int next(int last, Random random) {
        int next = draw(random);
        double sum = 0;
        for (int i = 1; i < TRIES && last != WordList.NONE; i++) {
            int drawn = draw(random);
            int number = numbers.get(drawn);
            double weight = pairs.count(last, number) / (pairs.count(number) + 1.0);
            sum += weight;
            next = random.nextDouble() * sum < weight ? drawn : next;
        }
        return next;
    }

    private int draw(Random random) {
        long at = (long) (random.nextDouble() * sums[sums.length - 1]);
        int found = Arrays.binarySearch(sums, at);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
