package org.lantai.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression which words a text must hold for it to match at all: {@code 二维码} or {@code 扫码} for
 * {@code .{0,12}(?:二维码|扫码).{0,6}}. Knows the part of Java's syntax that the tables of rules use; of an expression with
 * anything else it says nothing, which is never wrong.
 */
public final class PatternWords {
    /** Characters that are no letters of a word and that this reader knows nothing of. */
    private static final String SPECIAL = ".^$";

    private final String regex;
    private int at;
    private boolean understood = true;

    private PatternWords(String regex) {
        this.regex = regex;
    }

    /** Words of which every text that the whole expression matches holds at least one; empty when none are known. */
    public static List<String> of(String regex) {
        PatternWords reader = new PatternWords(regex);
        List<String> words = reader.alternatives();
        return reader.understood && reader.at == regex.length() ? words : List.of();
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        boolean known = !all.isEmpty();
        while (next('|')) {
            List<String> words = sequence();
            known &= !words.isEmpty();
            all.addAll(words);
        }
        return known ? all : List.of();
    }

    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            int start = at;
            List<String> words = atom();
            boolean letter = at == start + 1 && isLetter(regex.charAt(start));
            int times = quantifier();
            if (letter && times > 0) {
                run.append(regex.charAt(start));
            }
            if (!letter || times != 1) {
                best = better(better(best, words(run)), times > 0 ? words : List.of());
                run.setLength(0);
            }
        }
        return better(best, words(run));
    }

    private static boolean isLetter(char c) {
        return SPECIAL.indexOf(c) < 0 && !Character.isSurrogate(c);
    }

    /** What stands between two quantifiers: a letter, a class or a group. */
    private List<String> atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escape();
            default -> List.of();
        };
    }

    /** A group, or a look ahead, which must hold as well; what a look back or a negation holds says nothing. */
    private List<String> group() {
        boolean holds = true;
        if (next('?') && !next(':') && !next('=')) {
            boolean angle = next('<');
            holds = angle && Character.isLetter(peek());
            understood &= holds || next('!') || (angle && next('='));
            at = holds ? behind('>') : at;
        }
        List<String> words = alternatives();
        understood &= next(')');
        return holds ? words : List.of();
    }

    /** A class of single characters; of one with ranges, escapes or exceptions nothing is known. */
    private List<String> oneOf() {
        List<String> words = new ArrayList<>();
        boolean simple = at < regex.length() && regex.charAt(at) != '^';
        while (at < regex.length() && regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            boolean range = c == '-' && at < regex.length() && regex.charAt(at) != ']';
            if (c == '\\') {
                at++;
            }
            understood &= c != '[';
            simple &= c != '\\' && c != '&' && !range;
            words.add(String.valueOf(c));
        }
        understood &= next(']');
        return simple ? words : List.of();
    }

    private List<String> escape() {
        char kind = peek();
        at = switch (kind) {
            case 'p', 'P' -> behind('}');
            case 'k' -> behind('>');
            default -> at + 1;
        };
        understood &= "QExu0".indexOf(kind) < 0;
        return List.of();
    }

    /** How often what stands before it is matched: 0 for perhaps not at all, 1 for once, 2 for at least once. */
    private int quantifier() {
        int times = next('?') || next('*') ? 0 : next('+') ? 2 : 1;
        if (next('{')) {
            times = peek() == '0' ? 0 : 2;
            at = behind('}');
        }
        if (times != 1 && !next('?')) {
            next('+');
        }
        return times;
    }

    private char peek() {
        return at < regex.length() ? regex.charAt(at) : 0;
    }

    private int behind(char end) {
        int found = regex.indexOf(end, at);
        understood &= found >= 0;
        return found < 0 ? regex.length() : found + 1;
    }

    private boolean next(char expected) {
        boolean is = at < regex.length() && regex.charAt(at) == expected;
        at += is ? 1 : 0;
        return is;
    }

    private static List<String> words(CharSequence run) {
        return run.isEmpty() ? List.of() : List.of(run.toString());
    }

    /** The words that fewer texts hold: long ones first, then few. */
    private static List<String> better(List<String> some, List<String> others) {
        int length = shortest(others) - shortest(some);
        return length > 0 || (length == 0 && others.size() < some.size()) ? others : some;
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
