package org.lantai.script.taiwan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What Taiwan says for a word of the mainland, and where; a row of {@code taiwan-exchanges.tsv}.
 *
 * @param taiwan the word of Taiwan, in Traditional characters; empty where the mainland's stays
 * @param always whether nothing more is asked than that no {@code unless} holds
 * @param where one of these must hold if it is not always exchanged
 * @param unless none of these must hold
 */
record TaiwanExchange(Optional<String> taiwan, boolean always, List<Condition> where, List<Condition> unless) {
    /** In place of a word, that the mainland's stays. */
    private static final String STAYS = "-";

    private static final String ALWAYS = "*";
    private static final String NOT = "!";

    /** An exchange of that word wherever it stands. */
    static TaiwanExchange always(String taiwan) {
        return new TaiwanExchange(Optional.of(taiwan), true, List.of(), List.of());
    }

    /** A word that stays. */
    static TaiwanExchange none() {
        return new TaiwanExchange(Optional.empty(), true, List.of(), List.of());
    }

    /** The exchange of a row's second and third column. */
    static TaiwanExchange of(String taiwan, String conditions) {
        List<String> all = Arrays.asList(conditions.split(" "));
        return new TaiwanExchange(
                Optional.of(taiwan).filter(word -> !word.equals(STAYS)),
                all.contains(ALWAYS) || all.stream().allMatch(each -> each.startsWith(NOT)),
                all.stream()
                        .filter(each -> !each.startsWith(NOT) && !each.equals(ALWAYS))
                        .map(Condition::of)
                        .toList(),
                all.stream()
                        .filter(each -> each.startsWith(NOT))
                        .map(each -> Condition.of(each.substring(1)))
                        .toList());
    }

    /** Whether the exchange is for a word that stands there. */
    boolean fits(ComputingText text, int start, int end) {
        return (always || where.stream().anyMatch(each -> each.holds(text, start, end)))
                && unless.stream().noneMatch(each -> each.holds(text, start, end));
    }

    /**
     * Something about the place of a word.
     *
     * @param kind where to look
     * @param word what to look for; empty for the edge of a run of Chinese characters
     */
    record Condition(Kind kind, String word) {
        private static final String COMPUTING = "computing";

        static Condition of(String text) {
            if (text.equals(COMPUTING)) {
                return new Condition(Kind.COMPUTING, "");
            }
            String word = text.substring(1);
            return switch (text.charAt(0)) {
                case '<' -> new Condition(Kind.BEFORE, word);
                case '>' -> new Condition(Kind.BEHIND, word);
                case '~' -> new Condition(Kind.NEAR, word);
                default -> throw new IllegalArgumentException("no condition: " + text);
            };
        }

        boolean holds(ComputingText text, int start, int end) {
            return switch (kind) {
                case COMPUTING -> text.isComputing(start, end);
                case BEFORE -> word.isEmpty() ? text.isClauseStart(start) : text.endsWith(word, start);
                case BEHIND -> word.isEmpty() ? text.isClauseEnd(end) : text.startsWith(word, end);
                case NEAR -> text.isNear(word, start, end);
            };
        }
    }

    /** Where a condition looks. */
    enum Kind {
        BEFORE,
        BEHIND,
        NEAR,
        COMPUTING
    }
}
