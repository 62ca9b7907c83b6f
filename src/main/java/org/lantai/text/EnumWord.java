package org.lantai.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The word by which a file names a constant: its name in lower case. */
public final class EnumWord {
    private EnumWord() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant that a word names; empty where none has it. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
