package org.lantai.quality;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of a text is what was wanted, by characters in their order.
 *
 * @param same characters of the longest common subsequence
 * @param got characters of the text that came out
 * @param want characters of the text that was wanted
 */
record TextMatch(int same, int got, int want) {
    static TextMatch of(String got, String want) {
        return new TextMatch(common(got, want), got.length(), want.length());
    }

    double precision() {
        return got == 0 ? 0 : (double) same / got;
    }

    double recall() {
        return want == 0 ? 0 : (double) same / want;
    }

    double f1() {
        return f1(precision(), recall());
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Length of the longest common subsequence, a bit a character (Hyyrö 2004, Bit-parallel LCS-length computation). */
    private static int common(String got, String want) {
        Map<Character, BigInteger> places = new HashMap<>();
        for (int i = 0; i < got.length(); i++) {
            places.merge(got.charAt(i), BigInteger.ONE.shiftLeft(i), BigInteger::or);
        }
        BigInteger all = BigInteger.ONE.shiftLeft(got.length()).subtract(BigInteger.ONE);
        BigInteger open = all;
        for (int i = 0; i < want.length(); i++) {
            BigInteger met = open.and(places.getOrDefault(want.charAt(i), BigInteger.ZERO));
            open = open.add(met).or(open.subtract(met)).and(all);
        }
        return all.andNot(open).bitCount();
    }
}
