package org.lantai.subjects.terms;

import java.util.regex.Pattern;
import org.lantai.lexicon.WordTable;

/** The short forms in which programmes are named in China: a number and what it counts (六稳, 三地一区, 双招双引). */
final class Slogan {
    private static final String NUMBER = "[一二三四五六七八九十两双]";

    /** Two numbers or more, one word or two behind each: 六破六立, 一极三区一高地. */
    private static final Pattern DOUBLE =
            Pattern.compile("(?!" + NUMBER + "{2})" + NUMBER + "\\p{IsHan}{1,2}(?:" + NUMBER + "\\p{IsHan}{1,2}){1,3}");

    /** One number and a word or two that are counted by no measure word: 六稳, 双减; not 三项, 两个. */
    private static final Pattern SINGLE = Pattern.compile(
            "[三四五六七八九双](?![" + Measures.CHARACTERS + "])[\\p{IsHan}&&[^一二三四五六七八九十百千万亿两]]\\p{IsHan}?|十[一二三四五六]五");

    private Slogan() {}

    static boolean matches(String term) {
        return isDouble(term) || SINGLE.matcher(term).matches();
    }

    static boolean isDouble(String term) {
        return DOUBLE.matcher(term).matches();
    }

    private static final class Measures {
        static final String CHARACTERS =
                WordTable.of(Slogan.class, "term-characters.tsv").characters("measure");
    }
}
