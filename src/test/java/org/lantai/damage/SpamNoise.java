package org.lantai.damage;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** What spam sites and careless tools do to a stolen text (D7). */
public final class SpamNoise {
    private static final String[] EMOJI = {"😀", "🔥", "🎉", "✨", "👍"};

    private SpamNoise() {}

    /** Runs of keywords in front of the page and behind it. */
    public static Damage keywords(String before, String after) {
        return text -> before + "\n\n" + text.strip() + "\n\n" + after + "\n";
    }

    /** An emoji behind about one Chinese character in so many. */
    public static Damage emoji(int oneIn, long seed) {
        return text -> {
            Random random = new Random(seed);
            return text.codePoints()
                    .mapToObj(c -> Character.toString(c) + (isHan(c) && random.nextInt(oneIn) == 0 ? any(random) : ""))
                    .collect(Collectors.joining());
        };
    }

    /** A half-width comma before every full-width mark: {@code 7月20日,，}. */
    public static Damage doubledMarks() {
        return text -> text.replaceAll("([，。；])", ",$1");
    }

    /** A space behind every Chinese character, as in text taken out of a PDF. */
    public static Damage spacedOut() {
        return text -> text.codePoints()
                .mapToObj(c -> isHan(c) ? Character.toString(c) + " " : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Full-width commas and stops as character references that lost their ampersand: {@code #xff0c;}. */
    public static Damage rawReferences() {
        return text -> text.replace("，", "#xff0c;").replace("。", "#x3002;");
    }

    /** Chinese characters as raw escapes, four hexadecimal digits behind a backslash and {@code u}. */
    public static Damage rawEscapes() {
        return text -> text.chars()
                .mapToObj(c -> isHan(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Asterisks behind the first line. */
    public static Damage starredHeadline() {
        return text -> text.replaceFirst("(?m)$", "******");
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static String any(Random random) {
        return EMOJI[random.nextInt(EMOJI.length)];
    }
}
