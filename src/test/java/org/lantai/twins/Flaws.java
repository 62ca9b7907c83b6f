package org.lantai.twins;

import java.util.List;

/**
 * In what a copy falls short of its article.
 *
 * @param lost how many blocks it lacks, wholly or in part
 * @param foreign how many lines it has that are not the article's; another headline is one
 * @param damaged how badly its characters are damaged: 1 for some, 2 for a process of {@code org.lantai.damage}
 * @param converted 1 where it is written in another script than the archive's
 */
record Flaws(int lost, int foreign, int damaged, int converted) {
    static final Flaws NONE = new Flaws(0, 0, 0, 0);

    static Flaws lost(int blocks) {
        return new Flaws(blocks, 0, 0, 0);
    }

    static Flaws foreign(int lines) {
        return new Flaws(0, lines, 0, 0);
    }

    static Flaws damaged(int degree) {
        return new Flaws(0, 0, degree, 0);
    }

    Flaws and(Flaws other) {
        return new Flaws(
                lost + other.lost, foreign + other.foreign, damaged + other.damaged, converted + other.converted);
    }

    /** Whether this copy is better in something and worse in nothing. */
    boolean beats(Flaws other) {
        List<Integer> ours = numbers();
        List<Integer> theirs = other.numbers();
        for (int i = 0; i < ours.size(); i++) {
            if (ours.get(i) > theirs.get(i)) {
                return false;
            }
        }
        return !ours.equals(theirs);
    }

    private List<Integer> numbers() {
        return List.of(lost, foreign, damaged, converted);
    }
}
