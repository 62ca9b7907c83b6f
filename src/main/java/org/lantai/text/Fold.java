package org.lantai.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared: compatibility forms and letter case unified, white space dropped. */
public final class Fold {
    private Fold() {}

    /** Two names that a reader takes for the same have the same key; a key is its own key. */
    public static String key(String name) {
        if (isPlain(name)) {
            return name;
        }
        String unified = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder dropped = new StringBuilder(unified.length());
        unified.codePoints().filter(c -> !Chars.isBlank(c)).forEach(dropped::appendCodePoint);
        String key = dropped.toString();
        // Dropping a space can bring marks together that then change places: U+02D8 is a space with a breve.
        return key.equals(name) ? key : key(key);
    }

    /** Whether it consists of Chinese characters, small letters and digits, which have no other form: most names do. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 0x4E00 && c <= 0x9FFF) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
