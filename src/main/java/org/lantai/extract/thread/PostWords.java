package org.lantai.extract.thread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordPattern;
import org.lantai.lexicon.WordTable;
import org.lantai.text.Chars;

/** What is known of the words around posts: buttons, names of people, numbers. */
public final class PostWords {
    private static final WordTable LINES = WordTable.of(PostWords.class, "post-lines.tsv");
    private static final WordPattern AROUND = lines("button", "panel");
    private static final WordPattern NOTE = lines("note", "button");

    private static final WordTable NAMES = WordTable.of(PostWords.class, "post-names.tsv");
    private static final WordPattern PROFILE = WordPattern.anyOf(NAMES.words("profile"));
    private static final WordPattern NAME = WordPattern.anyOf(NAMES.words("name"));
    private static final WordPattern QUOTE = WordPattern.anyOf(NAMES.words("quote"));
    private static final Pattern TITLE =
            Pattern.compile("^\\s*(?:" + NAMES.anyOf("title") + "\\s*[:：]|by\\s|posted by\\s|@)\\s*");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:[:：,|·]|发表于?|发布于?|回[复覆]于?|说道?|写道|于|在|\\[|\\()*\\s*$");

    private static final WordTable FLOORS = WordTable.of(PostWords.class, "post-floors.tsv");
    private static final Pattern NUMBER = Pattern.compile(String.join("|", FLOORS.words("number")));
    private static final Pattern WORD = Pattern.compile(words());
    private static final WordPattern WORDS = WordPattern.anyOf(List.of(WORD.pattern()));

    private static final String MARKS = " |·•/‧\t\n\u000B\f\r";

    /** In Chinese characters or letters; longer lines are no names. */
    private static final int LONGEST_NAME = 40;

    private static final String SENTENCE = "。！？，；";

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_FLOOR = 16;

    private PostWords() {}

    /** A group for each of the numbers. */
    private static String words() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(floor -> "(" + FLOORS.anyOf(Integer.toString(floor)) + ")")
                .collect(Collectors.joining("|"));
    }

    /** Those of several kinds of lines. */
    private static WordPattern lines(String... kinds) {
        return WordPattern.anyOf(
                Stream.of(kinds).flatMap(kind -> LINES.words(kind).stream()).toList());
    }

    private static boolean matches(String line, WordPattern pattern) {
        return line.length() <= LONGEST_LINE && pattern.matches(form(line));
    }

    /** A line without the marks that part the entries of one. */
    private static String form(String line) {
        String form = MatchForm.of(line).toLowerCase(Locale.ROOT);
        int start = 0;
        int end = form.length();
        while (start < end && MARKS.indexOf(form.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(form.charAt(end - 1)) >= 0) {
            end--;
        }
        return form.substring(start, end);
    }

    /** Whether a line is a button, or says something of the one who wrote the post. */
    public static boolean isAround(String line) {
        return matches(line, AROUND);
    }

    /** Whether a line in a text is the board's: who edited it when, a button. */
    public static boolean isNote(String line) {
        return matches(line, NOTE);
    }

    /** Whether an address is that of a person's page. */
    static boolean isProfile(String href) {
        return PROFILE.finds(href.toLowerCase(Locale.ROOT));
    }

    /** Whether the names of an element, or of one of the two around it, say that it holds a person's name. */
    static boolean isNamed(Element element) {
        Element e = element;
        for (int i = 0; i < 3 && e != null; i++) {
            if (e.attributesSize() > 0
                    && NAME.finds((e.className() + " " + e.attr("itemprop")).toLowerCase(Locale.ROOT))) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    /** Whether an element of that name holds what is quoted from another post. */
    static boolean isQuoteTag(String name) {
        return name.equals("blockquote") || name.equals("q");
    }

    /** Whether an element of that class does. */
    static boolean isQuoteClass(String name) {
        return QUOTE.finds(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a line may be a name by its length and its marks. */
    static boolean mayBeName(String text) {
        return text.length() <= LONGEST_NAME && !(text.length() == 1 && text.charAt(0) < 128) && isOfLetters(text);
    }

    /** Whether it has a letter and no mark of a sentence. */
    private static boolean isOfLetters(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            letters = letters || Character.isLetterOrDigit(text.codePointAt(i));
        }
        return letters;
    }

    /** A name without the words around it. */
    static String name(String text) {
        String form = MatchForm.of(text).toLowerCase(Locale.ROOT);
        Matcher title = TITLE.matcher(form);
        int start = title.lookingAt() ? title.end() : 0;
        Matcher behind = BEHIND.matcher(form);
        int end = behind.find(start) ? behind.start() : text.length();
        return Chars.strip(text.substring(start, Math.max(start, end)));
    }

    /** The number that a line gives a post. */
    static Optional<Integer> number(String line) {
        if (line.length() > LONGEST_FLOOR || !MatchForm.hasDigit(line)) {
            return Optional.empty();
        }
        Matcher m = NUMBER.matcher(form(line));
        if (!m.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.group(group) != null) {
                return Optional.of(Integer.parseInt(m.group(group)));
            }
        }
        return Optional.empty();
    }

    /** The number that a word gives a post: {@code 沙发} is the second. */
    static Optional<Integer> word(String line) {
        if (line.length() > LONGEST_FLOOR) {
            return Optional.empty();
        }
        String form = form(line);
        Matcher m = WORD.matcher(form);
        return WORDS.mayFit(form) && m.matches()
                ? IntStream.rangeClosed(1, m.groupCount())
                        .filter(group -> m.start(group) >= 0)
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    /** A line in which every number is the same. */
    static String withoutNumbers(String line) {
        StringBuilder form = new StringBuilder(line.length());
        boolean number = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit || !number) {
                form.append(digit ? '0' : c);
            }
            number = digit;
        }
        return form.toString();
    }
}
