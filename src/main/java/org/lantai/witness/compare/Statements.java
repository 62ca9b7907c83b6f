package org.lantai.witness.compare;

import java.util.stream.Collectors;
import org.lantai.lexicon.HanNumerals;
import org.lantai.lexicon.MatchForm;

/** What must not be changed unnoticed in a piece of text: the characters that numbers and negations are written with. */
public final class Statements {
    private Statements() {}

    /** Whether a piece has those of another in their order, perhaps with others between them. */
    public static boolean stay(String piece, String in) {
        String wanted = of(piece);
        String found = of(in);
        int at = 0;
        for (int i = 0; i < found.length() && at < wanted.length(); i++) {
            at += found.charAt(i) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length();
    }

    /** Whether two pieces do not have the same. */
    public static boolean differ(String one, String other) {
        return !of(one).equals(of(other));
    }

    private static String of(String piece) {
        return MatchForm.small(piece)
                .chars()
                .filter(c -> HanNumerals.isNumeral((char) c) || Contraries.negates((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
