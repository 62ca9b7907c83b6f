package org.lantai.extract.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.WordTable;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * The object around a value in a script: what else it holds tells whether the value is about the article or about an
 * advertisement, the server or another article ({@code script-objects.tsv}).
 */
final class ScriptObject {
    /** So far an object is looked for around a value: those with an article's text are longer, but begin with its facts. */
    private static final int FURTHEST = 3_000;

    /** The name of a variable, key or function stands so near before its object. */
    private static final int NAME = 30;

    /** So many letters in a row are one headline, even where one of the two is cut. */
    private static final int SAME = 6;

    private static final WordTable WORDS = WordTable.of(ScriptObject.class, "script-objects.tsv");

    private static final String VALUE = "[\"']?\\s*[:=]\\s*[\"']((?:[^\"'\\\\\\n]|\\\\.){1,200})";
    private static final Pattern TITLE = Pattern.compile("(?i)" + WORDS.anyOf("title") + VALUE);
    private static final Pattern ARTICLE = Pattern.compile("(?i)" + WORDS.anyOf("article") + VALUE);
    private static final Pattern OTHER = Pattern.compile(WORDS.anyOf("other"));

    private final String name;
    private final String inside;

    private ScriptObject(String name, String inside) {
        this.name = name;
        this.inside = inside;
    }

    /** The innermost object around a place; the whole neighbourhood where none is begun before it. */
    static ScriptObject around(String script, int place) {
        int start = boundary(script, place - 1, -1, '{', '}');
        int end = boundary(script, place, 1, '}', '{');
        String name = start < 0 ? "" : script.substring(Math.max(0, start - NAME), start);
        return new ScriptObject(
                name.toLowerCase(Locale.ROOT),
                start < 0 ? "" : script.substring(start, end < 0 ? Math.min(script.length(), place + FURTHEST) : end));
    }

    /** Whether nothing in it says that it is not about the article with that headline. */
    boolean mayBeOf(Optional<String> headline) {
        Optional<String> title = title();
        return !OTHER.matcher(name).find()
                && (title.isEmpty()
                        || headline.isEmpty()
                        || isSame(Fold.letters(title.get()), Fold.letters(headline.get())));
    }

    /** Whether it says that it is. */
    boolean isOf(Optional<String> headline) {
        return mayBeOf(headline) && (title().isPresent() || hasText());
    }

    private Optional<String> title() {
        Matcher m = TITLE.matcher(inside);
        return m.find() ? Optional.of(JsonStrings.unescape(m.group(1))) : Optional.empty();
    }

    private boolean hasText() {
        Matcher m = ARTICLE.matcher(inside);
        while (m.find()) {
            if (Chars.countHan(JsonStrings.unescape(m.group(1))) > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String a, String b) {
        int shared = Math.min(SAME, Math.min(a.length(), b.length()));
        return a.contains(b) || b.contains(a) || (shared == SAME && a.startsWith(b.substring(0, SAME)));
    }

    /** The place of the first brace of a kind that no other one pairs with; -1 where there is none near by. */
    private static int boundary(String script, int from, int step, char brace, char pair) {
        int depth = 0;
        for (int i = from; i >= 0 && i < script.length() && Math.abs(i - from) < FURTHEST; i += step) {
            char c = script.charAt(i);
            if (c == brace && depth == 0) {
                return i;
            }
            depth += c == pair ? 1 : c == brace ? -1 : 0;
        }
        return -1;
    }
}
