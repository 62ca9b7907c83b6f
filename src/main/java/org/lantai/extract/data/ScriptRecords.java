package org.lantai.extract.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * The objects in the scripts of a page, among them those that describe its article: their title is that of the page, or
 * they name an account and a time without any title, as the variables of a page do.
 */
final class ScriptRecords {
    /** So far above a text stands the title it belongs to: {@code {title, info: {text: {content}}}}. */
    private static final int FAR = 3;

    /** Objects with titles side by side, which are a list of other articles. */
    private static final int LIST = 3;

    /** Strings with fewer characters are not looked at where nothing else tells that they are a text. */
    private static final int SHORTEST = 80;

    private final List<ScriptValue> values = new ArrayList<>();
    private final Map<ScriptValue, ScriptRecord> records = new HashMap<>();
    private final List<ScriptRecord> own = new ArrayList<>();
    private final List<ScriptRecord> adopted = new ArrayList<>();
    private final List<ScriptRecord> untitled = new ArrayList<>();

    private ScriptRecords(List<String> titles) {
        this.titles =
                titles.stream().map(Fold::letters).filter(t -> !t.isEmpty()).toList();
    }

    private final List<String> titles;

    /**
     * @param roots the scripts of a page
     * @param titles what the page names itself
     */
    static ScriptRecords of(List<ScriptValue> roots, List<String> titles) {
        ScriptRecords all = new ScriptRecords(titles);
        Deque<ScriptValue> open = new ArrayDeque<>();
        for (ScriptValue root : roots) {
            open.push(root);
            while (!open.isEmpty()) {
                ScriptValue value = open.pop();
                all.add(value);
                for (int i = value.inside().size() - 1; i >= 0; i--) {
                    open.push(value.inside().get(i));
                }
            }
        }
        if (all.own.isEmpty()) {
            all.adopt();
        }
        return all;
    }

    /** Where the page has no title but that of its site, the only object with a title and a long text tells of the article. */
    private void adopt() {
        List<ScriptRecord> written = records.values().stream()
                .filter(r -> r.has("title") && r.has("text") && !isListed(r.object()))
                .filter(r -> r.value("text")
                        .map(ScriptedText::html)
                        .filter(t -> Chars.countHan(t) >= SHORTEST)
                        .isPresent())
                .toList();
        if (written.size() == 1) {
            adopted.addAll(written);
        }
    }

    private void add(ScriptValue value) {
        values.add(value);
        if (!value.inside().isEmpty() && !value.isArray()) {
            ScriptRecord record = ScriptRecord.of(value);
            if (!record.values().isEmpty()) {
                records.put(value, record);
                if (record.line("title").filter(this::isOfPage).isPresent()) {
                    own.add(record);
                } else if (!record.has("title") && !isElement(value)) {
                    untitled.add(record);
                }
            }
        }
    }

    /** Pages add the name of their site to the title, or cut it. */
    private boolean isOfPage(String title) {
        String letters = Fold.letters(title);
        return letters.length() > 1 && titles.stream().anyMatch(t -> t.startsWith(letters) || letters.startsWith(t));
    }

    private static boolean isElement(ScriptValue value) {
        return value.around().filter(ScriptValue::isArray).isPresent();
    }

    /** A line that is said of the article: beside its title, or beside a time where no title stands. */
    Optional<String> line(String field) {
        Stream<ScriptRecord> timed =
                untitled.stream().filter(r -> r.has("account") && (r.has("time") || r.has("date")));
        return Stream.of(own.stream(), adopted.stream(), timed)
                .flatMap(records -> records)
                .flatMap(record -> record.line(field).stream())
                .findFirst();
    }

    /** The title of the only object with a long text, where none has the title of the page. */
    Optional<String> adoptedTitle() {
        return adopted.stream().flatMap(record -> record.line("title").stream()).findFirst();
    }

    /** What may be the time of publication, the most certain first. */
    Stream<String> dates() {
        List<ScriptRecord> timed =
                untitled.stream().filter(r -> r.has("account")).toList();
        return Stream.of(
                        lines(own, "date"),
                        lines(own, "time"),
                        lines(adopted, "date"),
                        lines(adopted, "time"),
                        lines(timed, "date"),
                        lines(timed, "time"),
                        lines(untitled, "date"))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(List<ScriptRecord> records, String field) {
        return records.stream().flatMap(record -> record.line(field).stream());
    }

    /** The article of the page, with its pictures in front where it has none inside, as HTML. */
    Optional<String> text() {
        Optional<String> text = longest(
                        values.stream().filter(value -> isField(value, "text")).filter(this::belongsToOwn))
                .or(() -> longest(own.stream().flatMap(record -> record.value("summary").stream())));
        String html = text.filter(t -> t.contains("<img")).orElseGet(() -> pictures() + text.orElse(""));
        return Optional.of(html).filter(h -> !h.isEmpty());
    }

    private static Optional<String> longest(Stream<ScriptValue> values) {
        return values.map(ScriptedText::html)
                .filter(html -> Chars.countHan(html) > 0 && ScriptedText.isText(html))
                .max(Comparator.comparingInt(Chars::countHan));
    }

    private static boolean isField(ScriptValue value, String field) {
        return ScriptRecord.field(value).filter(field::equals).isPresent();
    }

    /** Whether the next title around is that of the page. */
    private boolean belongsToOwn(ScriptValue value) {
        return title(value).filter(own::contains).isPresent();
    }

    private Optional<ScriptRecord> title(ScriptValue value) {
        Optional<ScriptValue> around = value.around();
        for (int i = 0; i < FAR && around.isPresent(); i++) {
            ScriptRecord record = records.get(around.get());
            if (record != null && record.has("title")) {
                return Optional.of(record);
            }
            around = around.flatMap(ScriptValue::around);
        }
        return Optional.empty();
    }

    private String pictures() {
        return own.stream()
                .flatMap(record -> record.value("pictures").stream())
                .map(ScriptedText::pictures)
                .filter(html -> !html.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** All else that may be a text: long strings that do not stand in a list of other articles. */
    Stream<String> others() {
        return values.stream()
                .filter(value -> value.literal().length() > SHORTEST || (value.isArray() && isField(value, "text")))
                .filter(value -> title(value).filter(r -> isListed(r.object())).isEmpty())
                .map(ScriptedText::html);
    }

    private boolean isListed(ScriptValue object) {
        return object.around()
                .filter(ScriptValue::isArray)
                .filter(array ->
                        array.inside().stream().filter(v -> isTitled(v)).count() >= LIST)
                .isPresent();
    }

    private boolean isTitled(ScriptValue value) {
        ScriptRecord record = records.get(value);
        return record != null && record.has("title");
    }
}
