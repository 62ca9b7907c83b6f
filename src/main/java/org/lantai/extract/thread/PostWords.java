package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.WordTable;
import org.lantai.text.Chars;

/** What is known of the words around posts: buttons, names of people, numbers. */
public final class PostWords {
    private static final WordTable LINES = WordTable.of(PostWords.class, "post-lines.tsv");
    private static final Pattern BUTTON = Pattern.compile(LINES.anyOf("button"));
    private static final Pattern PANEL = Pattern.compile(LINES.anyOf("panel"));
    private static final Pattern NOTE = Pattern.compile(LINES.anyOf("note"));

    private static final WordTable NAMES = WordTable.of(PostWords.class, "post-names.tsv");
    private static final Pattern PROFILE = Pattern.compile("(?i)" + NAMES.anyOf("profile"));
    private static final Pattern NAME = Pattern.compile(NAMES.anyOf("name"));
    private static final Pattern QUOTE = Pattern.compile(NAMES.anyOf("quote"));
    private static final Pattern TITLE =
            Pattern.compile("^\\s*(?:" + NAMES.anyOf("title") + "\\s*[:：]|by\\s|posted by\\s|@)\\s*");
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:[:：,|·]|发表于?|发布于?|回[复覆]于?|说道?|写道|于|在|\\[|\\()*\\s*$");

    private static final WordTable FLOORS = WordTable.of(PostWords.class, "post-floors.tsv");
    private static final Pattern NUMBER = Pattern.compile(String.join("|", FLOORS.words("number")));
    private static final List<Pattern> WORDS = words();

    private static final Pattern MARKS = Pattern.compile("^[\\s|·•/‧]+|[\\s|·•/‧]+$");

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_FLOOR = 16;

    private PostWords() {}

    private static List<Pattern> words() {
        List<Pattern> words = new ArrayList<>();
        for (int floor = 1; floor <= 5; floor++) {
            words.add(Pattern.compile(FLOORS.anyOf(Integer.toString(floor))));
        }
        return List.copyOf(words);
    }

    private static boolean matches(Pattern pattern, String line) {
        return line.length() <= LONGEST_LINE && pattern.matcher(form(line)).matches();
    }

    /** A line without the marks that part the entries of one. */
    private static String form(String line) {
        return MARKS.matcher(MatchForm.of(line).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether a line is a button, or says something of the one who wrote the post. */
    public static boolean isAround(String line) {
        return matches(BUTTON, line) || matches(PANEL, line);
    }

    /** Whether a line in a text is the board's: who edited it when, a button. */
    public static boolean isNote(String line) {
        return matches(NOTE, line) || matches(BUTTON, line);
    }

    /** Whether an address is that of a person's page. */
    static boolean isProfile(String href) {
        return PROFILE.matcher(href).find();
    }

    /** Whether the names of an element, or of one of the two around it, say that it holds a person's name. */
    static boolean isNamed(Element element) {
        Element e = element;
        for (int i = 0; i < 3 && e != null; i++) {
            String names = e.className().toLowerCase(Locale.ROOT) + " "
                    + e.attr("itemprop").toLowerCase(Locale.ROOT);
            if (!names.isBlank() && NAME.matcher(names).find()) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    /** Whether an element holds what is quoted from another post. */
    static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                || element.normalName().equals("q")
                || QUOTE.matcher(element.className().toLowerCase(Locale.ROOT)).find();
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
        if (line.length() > LONGEST_FLOOR) {
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
        if (line.length() <= LONGEST_FLOOR) {
            for (int i = 0; i < WORDS.size(); i++) {
                if (WORDS.get(i).matcher(form(line)).matches()) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.empty();
    }
}
