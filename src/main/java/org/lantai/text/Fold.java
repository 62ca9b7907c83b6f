package org.lantai.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The forms in which names and headlines are compared: compatibility forms and letter case unified, blanks dropped. */
public final class Fold {
    private static final int WIDTH = '！' - '!';
    /**
     * The most marks on one letter that Unicode's stream-safe text has (<a
     * href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX 15</a>); no language writes so many.
     */
    private static final int MOST_MARKS = 30;

    private static final String MARKS = "“”‘’、。《》〈〉「」『』【】—–·";

    private Fold() {}

    /** Two names that a reader takes for the same have the same key; a key is its own key. */
    public static String key(String name) {
        if (isPlain(name)) {
            return name;
        }
        Optional<String> simple = simple(name);
        if (simple.isPresent()) {
            return simple.get();
        }
        String unified = unified(name).toLowerCase(Locale.ROOT);
        String key = only(unified, c -> !Chars.isBlank(c));
        // Dropping a space can bring marks together that then change places: U+02D8 is a space with a breve.
        return key.equals(name) ? key : key(key);
    }

    /**
     * The letters and digits of a headline: two that differ in their marks and blanks have the same. Of usual characters
     * they are read off in one pass; they are those of the key in any case.
     */
    public static String letters(String headline) {
        StringBuilder letters = new StringBuilder(headline.length());
        for (int i = 0; i < headline.length(); i++) {
            char c = headline.charAt(i);
            char half = half(c);
            if (isPlain(half)) {
                letters.append(half);
            } else if (half >= 'A' && half <= 'Z') {
                letters.append((char) (half - 'A' + 'a'));
            } else if (half > '~' && MARKS.indexOf(c) < 0 && !Chars.isBlank(c)) {
                return only(key(headline), Character::isLetterOrDigit);
            }
        }
        return letters.toString();
    }

    private static String only(String text, IntPredicate kept) {
        StringBuilder only = new StringBuilder(text.length());
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (kept.test(c)) {
                only.appendCodePoint(c);
            }
        }
        return only.length() == text.length() ? text : only.toString();
    }

    /** A text under whose letters marks are heaped up stays so: putting these in order takes the square of their number. */
    private static String unified(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MOST_MARKS; i++) {
            marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
        }
        return marks > MOST_MARKS ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * The key of a text of Chinese and ASCII characters, full width or half, and the marks between them that have no
     * other form; empty where it has others. Whole paragraphs are such, and the normalizer took thirty times as long.
     */
    private static Optional<String> simple(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = half(c);
            if (half >= 'A' && half <= 'Z') {
                key.append((char) (half - 'A' + 'a'));
            } else if (isPlain(c) || (half > ' ' && half < 0x7F) || MARKS.indexOf(c) >= 0) {
                key.append(half);
            } else if (!Chars.isBlank(c)) {
                return Optional.empty();
            }
        }
        return Optional.of(key.toString());
    }

    /** Whether it consists of Chinese characters, small letters and digits, which have no other form: most names do. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Chinese characters of Unicode's first versions, all of them letters; small letters; digits. */
    private static boolean isPlain(char c) {
        return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** A character of full width in its usual one. */
    private static char half(char c) {
        return c >= '！' && c <= '～' ? (char) (c - WIDTH) : c;
    }
}
