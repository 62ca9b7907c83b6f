package org.lantai.extract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** Local time of the pages: that of China, Hong Kong and Taiwan, all without daylight saving since 1991. */
    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(8);

    private static final Pattern DATE = variable("date");
    private static final Pattern ACCOUNT = variable("account");

    private final List<String> scripts;
    private final List<String> forms;

    private JsonScripts(List<String> scripts, List<String> forms) {
        this.scripts = scripts;
        this.forms = forms;
    }

    static JsonScripts of(Document page) {
        return new JsonScripts(
                page.getElementsByTag("script").stream()
                        .map(Element::data)
                        .filter(s -> !s.isBlank())
                        .toList(),
                page.getElementsByTag("textarea").stream()
                        .map(Element::wholeText)
                        .toList());
    }

    /** The longest stretch of Chinese that a string or text field holds, as HTML; empty when no string holds an article. */
    Optional<String> article() {
        Stream<String> literals = scripts.stream()
                .flatMap(script -> JsonStrings.in(script, 2 * SHORTEST_ARTICLE).stream())
                .map(JsonStrings::unescape);
        return Stream.concat(literals, forms.stream())
                .filter(s -> Chars.countHan(s) >= SHORTEST_ARTICLE && DomRun.stops(s) >= FEWEST_STOPS)
                .max(Comparator.comparingInt(Chars::countHan));
    }

    /** When the article was published: the first variable that holds a date or a time in seconds or milliseconds. */
    Optional<PartialDate> date() {
        return values(DATE).map(this::date).flatMap(Optional::stream).findFirst();
    }

    /** The name of the account that published it. */
    Optional<String> account() {
        return values(ACCOUNT)
                .map(JsonStrings::unescape)
                .map(Spacing::collapse)
                .filter(v -> v.codePoints().anyMatch(Character::isLetter))
                .findFirst();
    }

    private Stream<String> values(Pattern variable) {
        List<String> values = new ArrayList<>();
        for (String script : scripts) {
            Matcher m = variable.matcher(script);
            while (m.find()) {
                Stream.of(m.group(1), m.group(2), m.group(3))
                        .filter(g -> g != null)
                        .forEach(values::add);
            }
        }
        return values.stream();
    }

    private Optional<PartialDate> date(String value) {
        return value.matches("\\d{10}|\\d{13}") ? instant(value) : new DateReader().find(value);
    }

    private static Optional<PartialDate> instant(String digits) {
        Instant instant = Instant.ofEpochSecond(Long.parseLong(digits.substring(0, 10)));
        LocalDateTime local = LocalDateTime.ofInstant(instant, LOCAL).truncatedTo(ChronoUnit.MINUTES);
        return PartialDate.parse(local.toString());
    }

    private static Pattern variable(String field) {
        String names = Rules.read("script-names.tsv", 3).stream()
                .filter(row -> row.get(0).equals(field))
                .map(row -> row.get(1))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![A-Za-z0-9_$.])(?:" + names + ")[\"']?\\s*[:=]\\s*(?:[A-Za-z.]{1,20}\\()?"
                + "(?:\"([^\"\\n]{1,60})\"|'([^'\\n]{1,60})'|(\\d{10}(?:\\d{3})?)(?!\\d))");
    }
}
