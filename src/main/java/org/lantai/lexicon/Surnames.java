package org.lantai.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Surnames in Simplified characters. Immutable once made. */
public final class Surnames {
    private static final String SINGLE = "surnames.txt";
    private static final String LONGER = "surnames-long.tsv";

    private final BitSet single = new BitSet();
    private final Set<String> longer = new HashSet<>(Table.words(Surnames.class, LONGER, 1));

    private Surnames() {
        Table.lines(Surnames.class, SINGLE).forEach(line -> line.chars().forEach(single::set));
    }

    /** The surnames, read when first asked for. */
    public static Surnames standard() {
        return Holder.STANDARD;
    }

    /** Whether a character, by its code point, is a surname by itself. */
    public boolean isSingle(int character) {
        return single.get(character);
    }

    /** The surnames of one character, by their code points. */
    public IntStream single() {
        return single.stream();
    }

    /** Whether it is one of the surnames of two and more characters, Japanese ones among them. */
    public boolean isLonger(CharSequence name) {
        return longer.contains(name.toString());
    }

    /** The surnames of two and more characters. */
    public Collection<String> longer() {
        return Set.copyOf(longer);
    }

    private static final class Holder {
        private static final Surnames STANDARD = new Surnames();
    }
}
