package org.lantai.damage;

import java.util.regex.Pattern;

/** Text flattened or cut (D6), and marks made half as wide on the way. */
public final class Flatten {
    private static final String WIDE = "，！？；：（）";
    private static final String NARROW = ",!?;:()";

    private Flatten() {}

    /** All lines on one line, the given text between them. */
    public static Damage joinLines(String between) {
        Pattern breaks = Pattern.compile("[\\s\\u3000]*\\R[\\s\\u3000]*");
        return text -> breaks.matcher(text.strip()).replaceAll(between);
    }

    /** The text breaks off behind so many characters. */
    public static Damage cutAfter(int characters) {
        return text -> text.substring(0, text.offsetByCodePoints(0, characters));
    }

    /** The text breaks off right behind these words. */
    public static Damage cutBehind(String words) {
        return text -> text.substring(0, text.indexOf(words) + words.length());
    }

    /** A space between a full stop and the closing quotation mark: {@code 。 ”}. */
    public static Damage spacedClosing() {
        return text -> text.replaceAll("([。！？])([”’」』])", "$1 $2");
    }

    /** A plus sign becomes a space, as in an address decoded once too often: {@code 龙头 配套}. */
    public static Damage lostPlus() {
        return text -> text.replace('+', ' ').replace('＋', ' ');
    }

    /** Full-width marks as their ASCII twins; full stops and quotation marks have none. */
    public static Damage foldWidths() {
        return text -> {
            String folded = text;
            for (int i = 0; i < WIDE.length(); i++) {
                folded = folded.replace(WIDE.charAt(i), NARROW.charAt(i));
            }
            return folded;
        };
    }
}
