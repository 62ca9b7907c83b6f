package org.lantai.cite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.lexicon.WordTable;

/**
 * The name of somebody who wrote a text, as references need it.
 *
 * @param family the family name; of what is printed whole, as Chinese names and those of offices are, all of it
 * @param given the names before it; absent of what is printed whole
 */
record AuthorName(String family, Optional<String> given) {
    private static final WordTable WORDS = WordTable.of(AuthorName.class, "author-words.tsv");
    private static final Pattern OFFICE = Pattern.compile(WORDS.anyOf("office"));
    private static final Pattern PINYIN = Pattern.compile(WORDS.anyOf("pinyin"), Pattern.CASE_INSENSITIVE);

    /** A word of a name in Latin letters: a name, or initials. */
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’.-]*");

    /** Longer ones are seldom those of persons: three given names and a family name of one particle are five. */
    private static final int MOST_WORDS = 5;

    static AuthorName whole(String name) {
        return new AuthorName(name, Optional.empty());
    }

    /**
     * Reads a name as it is printed, one with the family name first and a comma behind it, too; what may be another than that
     * of a person is whole.
     */
    static AuthorName of(String printed) {
        String[] parts = printed.strip().split(", ", -1);
        if (parts.length == 2 && isPerson(List.of((parts[1] + " " + parts[0]).split(" +")))) {
            return new AuthorName(parts[0], Optional.of(parts[1]));
        }
        List<String> words = List.of(printed.strip().split(" +"));
        return isPerson(words) && !isPinyin(words) ? parted(words) : whole(printed.strip());
    }

    private static boolean isPerson(List<String> words) {
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> WORD.matcher(word).matches())
                && isUpper(words.get(0))
                && isUpper(words.get(words.size() - 1))
                && !words.get(words.size() - 1).endsWith(".")
                && words.stream().noneMatch(word -> OFFICE.matcher(word).matches());
    }

    private static boolean isPinyin(List<String> words) {
        return words.stream().allMatch(word -> PINYIN.matcher(word).matches());
    }

    /** Particles (van, de la) belong to the family name: they stand before it in small letters. */
    private static AuthorName parted(List<String> words) {
        int family = words.size() - 1;
        while (family > 1 && !isUpper(words.get(family - 1))) {
            family--;
        }
        return new AuthorName(
                String.join(" ", words.subList(family, words.size())),
                Optional.of(String.join(" ", words.subList(0, family))));
    }

    private static boolean isUpper(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /**
     * The given names by their first letters: {@code J.-L. A.}
     *
     * @param mark what stands behind each letter
     */
    String initials(String mark) {
        return String.join(
                " ",
                Arrays.stream(given.orElse("").split(" "))
                        .map(word -> String.join(
                                "-",
                                Arrays.stream(word.split("-"))
                                        .map(part -> first(part) + mark)
                                        .toList()))
                        .toList());
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
