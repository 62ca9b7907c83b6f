package org.lantai.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a text and is no prose: addresses, paths, code and formulas, which are meant for machines, and words of
 * Japanese and Korean. No stage rewrites it: it has no script that could be unified, nor punctuation.
 */
public final class NoProse {
    /** Stands for each character that is no prose; no rewriter takes it for a word or a mark. */
    public static final char MASK = '\uFFFC';

    private static final int ASCII = 128;
    private static final String SIGNS = "/@\\`$=<";
    /** From this share of kana or hangul on words in which they stand are Japanese or Korean; 進撃の巨人 has a fifth. */
    private static final double FOREIGN = 0.15;

    private NoProse() {}

    /** The text with a mask on what is no prose, of the same length; the text itself where all is prose. */
    public static String masked(String text) {
        if (!hasSign(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Kind kind : Kind.values()) {
            if (kind.signs.chars().allMatch(sign -> text.indexOf(sign) >= 0)) {
                Matcher matcher = kind.pattern.matcher(text);
                while (matcher.find()) {
                    mask(masked, matcher.start(), matcher.end());
                }
            }
        }
        maskForeign(text, masked);
        return text.contentEquals(masked) ? text : masked.toString();
    }

    /** Whether any character may tell that something is no prose; asked of every text, and nearly always all there is to do. */
    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII ? SIGNS.indexOf(c) >= 0 : isForeign(c)) {
                return true;
            }
        }
        return false;
    }

    private static void mask(StringBuilder masked, int start, int end) {
        for (int i = start; i < end; i++) {
            masked.setCharAt(i, MASK);
        }
    }

    /** Masks runs of characters without a mark between them in which much is kana or hangul. */
    private static void maskForeign(String text, StringBuilder masked) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isOfWords(text.charAt(end))) {
                end++;
            }
            if (isForeign(text.substring(start, end))) {
                mask(masked, start, end);
            }
            start = end + 1;
        }
    }

    private static boolean isForeign(String run) {
        long foreign = run.chars().filter(NoProse::isForeign).count();
        return foreign > 0 && foreign >= FOREIGN * run.length();
    }

    private static boolean isOfWords(char c) {
        return Chars.isHan(c) || c == 'ー' || Character.isSurrogate(c) || isForeign(c);
    }

    private static boolean isForeign(int c) {
        return (c >= 0x3041 && c <= 0x30FA) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF);
    }

    /**
     * What a pattern tells, which is looked for where each of its signs stands. Each repetition in it is bounded, so that the
     * work on a text is linear.
     */
    private enum Kind {
        ADDRESS("/:", "[A-Za-z][A-Za-z0-9+.-]{1,20}://TAIL"),
        /** Without a scheme, by the ends that names of hosts have; Node.js/瀏覽器 is none. */
        HOST(
                "/.",
                "\\bwww\\.TAIL|(?<![A-Za-z0-9@.-])(?:[a-z0-9-]{1,63}\\.){1,5}"
                        + "(?:com|org|net|cn|tw|hk|mo|sg|jp|kr|edu|gov|io|info|me|dev|app)(?::\\d{1,5})?/TAIL"),
        E_MAIL(
                "@.",
                "(?<![\\p{L}\\p{N}])HAN{0,4}[A-Za-z0-9._%+-]{0,64}@(?:(?:HAN|[A-Za-z0-9-]){1,63}\\.){1,5}"
                        + "(?:[A-Za-z]{2,20}|HAN{2,4}(?!HAN))"),
        DRIVE("\\", "(?<![A-Za-z])[A-Za-z]:\\\\TAIL|(?<!\\S)\\\\\\\\[A-Za-z0-9]TAIL"),
        /** From the root or another known folder on; 和/或 and TCP/IP are none. */
        PATH(
                "/",
                "(?<![^\\s\"'“”‘’「『《（(：:，,=])(?:(?:~|\\.{1,2})/"
                        + "|/(?=(?:HAN|[A-Za-z0-9._-]){1,64}/(?:HAN|[A-Za-z0-9._-])))TAIL"),
        /** From any folder to a file with an ending. */
        FILE(
                "/.",
                "(?<![\\p{L}\\p{N}/._-])[A-Za-z0-9_.-]{1,64}/(?:(?:HAN|[A-Za-z0-9_.-]){1,64}/){0,10}"
                        + "(?:HAN|[A-Za-z0-9_-]){1,64}\\.[A-Za-z][A-Za-z0-9]{0,4}(?![A-Za-z0-9])"),
        /** Without marks of sentences and single quotes: old texts write `quotations' so. */
        CODE("`", "(?<!`)(`{1,3})(?!`)[^`'\\n，。！？；：、．“”‘’「」]{1,200}\\1(?!`)"),
        ELEMENT("</", "(?i)<(code|pre|kbd|samp|tt)(?:\\s[^<>]{0,200})?>[^\\n]{0,1000}?</\\1>"),
        VARIABLE("${", "\\$\\{[^{}\\n]{1,100}\\}"),
        /** A sign of formulas must stand in it, so that two prices in dollars enclose none. */
        DOLLARS(
                "$",
                "\\$\\$[^$\\n]{1,500}\\$\\$"
                        + "|(?<![\\\\$])\\$(?![\\s$])(?=[^$\\n]{0,200}[\\\\^_={}])[^$\\n，。；！？]{1,200}(?<![\\s\\\\])\\$(?![\\d$])"),
        LATEX(
                "\\",
                "\\\\\\([^\\n]{1,500}?\\\\\\)|\\\\\\[[^\\n]{1,500}?\\\\\\]"
                        + "|\\\\begin\\{(\\w{1,20}\\*?)\\}[^\\n]{0,1000}?\\\\end\\{\\1\\}"),
        CELLS("=(", "=[A-Z][A-Z0-9.]{1,20}\\([^()\\n]{0,200}(?:\\([^()\\n]{0,200}\\)[^()\\n]{0,200}){0,10}\\)");

        private final String signs;
        private final Pattern pattern;

        Kind(String signs, String pattern) {
            this.signs = signs;
            this.pattern = Pattern.compile(pattern.replace("TAIL", Parts.TAIL).replace("HAN", Parts.HAN));
        }
    }

    /** Parts of patterns, in a class of their own since the constants of an enum come before its fields. */
    private static final class Parts {
        static final String HAN = "[\\u3007\\u3400-\\u9FFF\\x{20000}-\\x{323AF}]";
        /**
         * What an address or a path goes on with: ASCII without quotes and angle brackets, and Chinese behind a mark that
         * parts it (/後面/, ?q=軟體); .html後面 is prose again.
         */
        static final String TAIL =
                "[!#-;=?-_a-~]{0,2000}+(?:(?<=[/=?&#_.+%:\\\\-])HAN{1,30}+(?!HAN)[!#-;=?-_a-~]{0,2000}+){0,50}+";
    }
}
