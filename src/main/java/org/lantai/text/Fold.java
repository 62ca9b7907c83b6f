package org.lantai.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: compatibility forms and letter case unified, white space dropped. */
public final class Fold {
    private Fold() {}

    /** Two names that a reader takes for the same have the same key. */
    public static String key(String name) {
        String unified = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(unified.length());
        unified.codePoints().filter(c -> !Chars.isBlank(c)).forEach(key::appendCodePoint);
        return key.toString();
    }
}
