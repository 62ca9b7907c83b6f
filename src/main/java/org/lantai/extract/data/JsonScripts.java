package org.lantai.extract.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.imprint.DateReader;
import org.lantai.model.PartialDate;
import org.lantai.text.Chars;

/**
 * What a page keeps in its scripts: pages that are put together in the browser carry the article as a string, some in a
 * hidden text field, and its account and time as variables.
 */
public final class JsonScripts {
    /** A string with fewer Chinese characters is a message of the program, unless it stands beside the page's title. */
    private static final int SHORTEST_ARTICLE = 80;

    private static final int FEWEST_STOPS = 3;

    /** Local time of the pages: that of China, Hong Kong and Taiwan, all without daylight saving since 1991. */
    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(8);

    private final List<Element> scripts;
    private final List<Node> fields;
    private final Supplier<List<String>> titles;
    private Optional<ScriptRecords> read = Optional.empty();

    /**
     * A text that a script holds.
     *
     * @param html the text as HTML
     * @param own whether it stands beside the page's own title
     */
    public record Text(String html, boolean own) {}

    private JsonScripts(List<Element> scripts, List<Node> fields, Supplier<List<String>> titles) {
        this.scripts = scripts;
        this.fields = fields;
        this.titles = titles;
    }

    /**
     * @param scripts the scripts of a page
     * @param fields its text fields, templates and long comments
     * @param titles what the page names itself
     */
    public static JsonScripts of(List<Element> scripts, List<Node> fields, Supplier<List<String>> titles) {
        return new JsonScripts(scripts, fields, titles);
    }

    /** The article: what stands beside the page's title, else the longest stretch of Chinese in a string, field or comment. */
    public Optional<Text> article() {
        return records().text().map(html -> new Text(html, true)).or(this::longest);
    }

    private Optional<Text> longest() {
        Stream<String> unshown = Stream.concat(fields.stream(), scripts.stream().filter(JsonScripts::isPlain))
                .map(JsonScripts::content);
        return Stream.concat(records().others(), unshown)
                .filter(s -> Chars.countHan(s) >= SHORTEST_ARTICLE && Prose.stops(s) >= FEWEST_STOPS)
                .filter(ScriptedText::isText)
                .max(Comparator.comparingInt(Chars::countHan))
                .map(html -> new Text(html, false));
    }

    /** When the article was published: a date, or a time in seconds or milliseconds. */
    public Optional<PartialDate> date() {
        return records()
                .dates()
                .map(JsonScripts::date)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The title of the article, where the page itself does not tell it. */
    public Optional<String> title() {
        return records().adoptedTitle();
    }

    /** The name of the account that published it. */
    public Optional<String> account() {
        return records().line("account");
    }

    /** Who wrote it, as the account says. Most pages name no writer: their scripts are not read for that alone. */
    public Optional<String> author() {
        return read.flatMap(records -> records.line("author"));
    }

    /** What the scripts say; read once, since scripts are most of many pages. */
    private ScriptRecords records() {
        if (read.isEmpty()) {
            List<ScriptValue> roots = new ArrayList<>();
            scripts.stream().filter(s -> !isPlain(s)).forEach(s -> roots.add(ScriptReader.read(s.data())));
            read = Optional.of(ScriptRecords.of(roots, titles.get()));
        }
        return read.get();
    }

    /** Whether it is none to be run, but a text or a template: editors keep their text in such. */
    private static boolean isPlain(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        return type.startsWith("text/")
                && !type.contains("javascript")
                && !type.contains("json")
                && !type.contains("babel");
    }

    /** What a field holds; nothing where it has places that a program fills in. */
    private static String content(Node field) {
        String content = field instanceof Comment comment ? comment.getData() : content((Element) field);
        boolean template = content.contains("{{") || content.contains("<%") || content.startsWith("[if");
        return template ? "" : content;
    }

    private static String content(Element field) {
        return switch (field.normalName()) {
            case "script" -> field.data();
            case "template" -> field.html();
            default -> field.wholeText();
        };
    }

    private static Optional<PartialDate> date(String value) {
        return value.matches("\\d{10}|\\d{13}") ? instant(value) : new DateReader().find(value);
    }

    private static Optional<PartialDate> instant(String digits) {
        Instant instant = Instant.ofEpochSecond(Long.parseLong(digits.substring(0, 10)));
        LocalDateTime local = LocalDateTime.ofInstant(instant, LOCAL).truncatedTo(ChronoUnit.MINUTES);
        return PartialDate.parse(local.toString());
    }
}
