package org.lantai.witness.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.lantai.witness.compare.Finding.Kind;

/** What the places tell in which two texts differ between what they share, counted by kind. */
public final class DifferenceCounts {
    private static final int SHOWN = 3;
    private static final Set<Kind> NAMING = EnumSet.of(Kind.WORD, Kind.NAME);
    private static final Set<Kind> ONE_SIDED = EnumSet.of(Kind.OPENING, Kind.CLAUSE, Kind.PIECE, Kind.NUMBER_MORE);
    private static final Set<Kind> EXCHANGED = EnumSet.of(Kind.WORD, Kind.NAME, Kind.LIGHT, Kind.ODD);

    private final List<Finding> all;

    /** In the order of the texts. */
    DifferenceCounts(List<Finding> all) {
        this.all = List.copyOf(all);
    }

    /** How many characters differ in such a way. */
    int size(Kind kind) {
        return all.stream()
                .filter(f -> f.kind() == kind)
                .mapToInt(Finding::size)
                .sum();
    }

    private int count(Kind kind) {
        return Math.toIntExact(all.stream().filter(f -> f.kind() == kind).count());
    }

    /** How many characters stand in the place of others, damage and numbers aside. */
    public int replaced() {
        return otherWords() + size(Kind.LIGHT) + size(Kind.SLIP) + size(Kind.ODD);
    }

    /** How many characters are other words, those that name nothing aside. */
    public int otherWords() {
        return size(Kind.WORD) + size(Kind.NAME);
    }

    /** How many characters may be other names. */
    public int otherNames() {
        return size(Kind.NAME);
    }

    /** How many characters are other words that name nothing. */
    public int lightWords() {
        return size(Kind.LIGHT);
    }

    /** How many characters stand where damage left something else. */
    public int damaged() {
        return size(Kind.DAMAGE);
    }

    /** How many characters are mistaken for ones like them. */
    public int slips() {
        return size(Kind.SLIP);
    }

    /** How many characters break a word that the other text has there. */
    public int odd() {
        return size(Kind.ODD);
    }

    /** How many slips of the first text the other does not have, less those of the other. */
    public int mistakes() {
        return -all.stream().mapToInt(Finding::mistaken).sum();
    }

    /** How many characters of openings, clauses and words the first text lacks, less those that the other lacks. */
    public int lacking() {
        return all.stream()
                .filter(f -> ONE_SIDED.contains(f.kind()))
                .mapToInt(f -> f.there().length() - f.here().length())
                .sum();
    }

    /** How many characters within sentences only one of them has. */
    public int pieces() {
        return size(Kind.PIECE);
    }

    /** How many characters at the beginning of paragraphs only one of them has. */
    public int openings() {
        return size(Kind.OPENING);
    }

    /** How many characters in parts of sentences only one of them has. */
    public int clauses() {
        return size(Kind.CLAUSE);
    }

    /** How many characters in whole sentences between what they share the first has alone. */
    public int passagesHere() {
        return passages(f -> f.here().length());
    }

    /** The same of the other. */
    public int passagesThere() {
        return passages(f -> f.there().length());
    }

    private int passages(ToIntFunction<Finding> side) {
        return all.stream().filter(f -> f.kind() == Kind.PASSAGE).mapToInt(side).sum();
    }

    /** How many numbers differ. */
    public int otherNumbers() {
        return count(Kind.NUMBER);
    }

    /** How many numbers only one of them has, in the midst of a sentence. */
    public int moreNumbers() {
        return count(Kind.NUMBER_MORE);
    }

    /** How often they say the contrary. */
    public int contraries() {
        return count(Kind.CONTRARY) + (exchanged().isPresent() ? 1 : 0);
    }

    /** Two words of which each stands where the other does in the other text: who won, and who lost. */
    private Optional<String> exchanged() {
        Set<String> pairs = all.stream()
                .filter(f -> EXCHANGED.contains(f.kind()))
                .map(Finding::shown)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(f -> EXCHANGED.contains(f.kind()))
                .filter(f -> pairs.contains(f.reversed()))
                .map(Finding::shown)
                .findFirst();
    }

    /** Whether one word stands in the place of another more than once, as a name does. */
    public boolean replacesOften() {
        Map<String, Long> times = all.stream()
                .filter(f -> NAMING.contains(f.kind()) && f.size() > 1)
                .collect(Collectors.groupingBy(Finding::shown, Collectors.counting()));
        return all.stream().filter(f -> f.kind() == Kind.NAME).anyMatch(f -> times.getOrDefault(f.shown(), 0L) > 1);
    }

    /** The first numbers that differ, for people. */
    public String numbers() {
        return shown(Kind.NUMBER, Kind.NUMBER_MORE);
    }

    /** The first places that say the contrary, for people. */
    public String contrary() {
        return exchanged().orElseGet(() -> shown(Kind.CONTRARY));
    }

    /** The first words that differ, for people. */
    public String words() {
        return shown(Kind.NAME, Kind.WORD, Kind.LIGHT, Kind.SLIP, Kind.ODD, Kind.PIECE, Kind.CLAUSE);
    }

    private String shown(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return all.stream()
                .filter(f -> wanted.contains(f.kind()))
                .map(Finding::shown)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
