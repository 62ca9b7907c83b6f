package org.lantai.check.site;

/** A piece of a text as a message can hold it. */
final class Snippet {
    private static final int LONGEST = 40;

    private Snippet() {}

    static String of(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
