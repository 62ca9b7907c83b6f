package org.lantai.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: compatibility forms and letter case unified, white space dropped. */
public final class Fold {
    private Fold() {}

    /** Two names that a reader takes for the same have the same key; a key is its own key. */
    public static String key(String name) {
        String unified = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder dropped = new StringBuilder(unified.length());
        unified.codePoints().filter(c -> !Chars.isBlank(c)).forEach(dropped::appendCodePoint);
        String key = dropped.toString();
        // Dropping a space can bring marks together that then change places: U+02D8 is a space with a breve.
        return key.equals(name) ? key : key(key);
    }
}
