package org.lantai.extract.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.imprint.DateReader;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordIndex;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/**
 * What a page keeps in its scripts: pages that are put together in the browser carry the article as a string, some in a
 * hidden text field, and its account and time as variables (their names in {@code script-names.tsv}).
 */
final class JsonScripts {
    /** A string with fewer Chinese characters is a message of the program. */
    private static final int SHORTEST_ARTICLE = 80;

    private static final int FEWEST_STOPS = 3;

    /** So many values of a field are asked what they belong to: the article's own stand among the first. */
    private static final int MOST_VALUES = 200;

    /** Local time of the pages: that of China, Hong Kong and Taiwan, all without daylight saving since 1991. */
    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(8);

    private static final List<List<String>> NAMES = Table.rows(JsonScripts.class, "script-names.tsv", 3);

    private static final WordIndex INDEX =
            new WordIndex(NAMES.stream().map(row -> List.of(row.get(1))).toList());

    /** What stands behind the name of a variable or key. */
    private static final Pattern VALUE = Pattern.compile("[\"']?\\s*[:=]\\s*(?:[A-Za-z.]{1,20}\\()?"
            + "(?:\"([^\"\\n]{1,60})\"|'([^'\\n]{1,60})'|(\\d{10}(?:\\d{3})?)(?!\\d))");

    private final List<Element> scripts;
    private final List<Element> forms;
    private final Map<String, List<Value>> values = new HashMap<>();
    private boolean read;

    private JsonScripts(List<Element> scripts, List<Element> forms) {
        this.scripts = scripts;
        this.forms = forms;
    }

    static JsonScripts of(List<Element> scripts, List<Element> forms) {
        return new JsonScripts(scripts, forms);
    }

    /** The longest stretch of Chinese that a string or text field holds, as HTML; empty when no string holds an article. */
    Optional<String> article() {
        Stream<String> literals = scripts.stream()
                .flatMap(script -> JsonStrings.in(script.data(), 2 * SHORTEST_ARTICLE).stream())
                .map(JsonStrings::unescape);
        return Stream.concat(literals, forms.stream().map(Element::wholeText))
                .filter(s -> Chars.countHan(s) >= SHORTEST_ARTICLE && Prose.stops(s) >= FEWEST_STOPS)
                .max(Comparator.comparingInt(Chars::countHan));
    }

    /**
     * When the article with that headline was published: the first variable that holds a date or a time in seconds or
     * milliseconds, and that nothing says is the time of something else.
     */
    Optional<PartialDate> date(Optional<String> headline) {
        return Stream.concat(
                        values("date").filter(v -> v.object().mayBeOf(headline)),
                        values("date-of-article").filter(v -> v.object().isOf(headline)))
                .flatMap(v -> date(v.text).stream())
                .findFirst();
    }

    /** The name of the account that published it. */
    Optional<String> account() {
        return Stream.concat(
                        values("account"),
                        values("account-of-article").filter(v -> v.object().isOf(Optional.empty())))
                .map(v -> Spacing.collapse(JsonStrings.unescape(v.text)))
                .filter(v -> v.codePoints().anyMatch(Character::isLetter))
                .findFirst();
    }

    /** The value of a variable or key, with its place in a script. */
    private record Value(String text, String script, int place) {
        ScriptObject object() {
            return ScriptObject.around(script, place);
        }
    }

    /** The values of all variables of a field; read once, since scripts are most of many pages. */
    private Stream<Value> values(String field) {
        if (!read) {
            read = true;
            scripts.forEach(script -> read(script.data()));
        }
        return values.getOrDefault(field, List.of()).stream().limit(MOST_VALUES);
    }

    private void read(String script) {
        Matcher m = VALUE.matcher(script);
        Map<String, Integer> ends = new HashMap<>();
        INDEX.find(script, (place, name) -> {
            if (place > 0 && isName(script.charAt(place - 1))) {
                return;
            }
            String field = NAMES.get(name).get(0);
            int value = place + NAMES.get(name).get(1).length();
            // A name inside the value before it is text.
            boolean free = place >= ends.getOrDefault(field, 0);
            if (free && m.region(value, script.length()).lookingAt()) {
                ends.put(field, m.end());
                Stream.of(1, 2, 3)
                        .flatMap(group -> Optional.ofNullable(m.group(group)).stream())
                        .map(text -> new Value(text, script, place))
                        .forEach(values.computeIfAbsent(field, f -> new ArrayList<>())::add);
            }
        });
    }

    private static boolean isName(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '_' || c == '$' || c == '.';
    }

    private Optional<PartialDate> date(String value) {
        return value.matches("\\d{10}|\\d{13}") ? instant(value) : new DateReader().find(value);
    }

    private static Optional<PartialDate> instant(String digits) {
        Instant instant = Instant.ofEpochSecond(Long.parseLong(digits.substring(0, 10)));
        LocalDateTime local = LocalDateTime.ofInstant(instant, LOCAL).truncatedTo(ChronoUnit.MINUTES);
        return PartialDate.parse(local.toString());
    }
}
