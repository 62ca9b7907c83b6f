package org.lantai.render.timeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.SourceGroup;
import org.lantai.catalog.Timeline.Month;
import org.lantai.catalog.Timeline.Year;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.TimelinePage.Choice;
import org.lantai.render.view.TimelinePage.Controls;
import org.lantai.subjects.Entry;
import org.lantai.text.ScriptText;

/**
 * Makes the counts by which a script draws the timeline of some documents only: one file for all, one for each tag that
 * one can choose, each by year, month and source. A file grows with the months and not with the documents, and that of a
 * tag is loaded when the tag is chosen.
 */
final class CountsMaker {
    /** As many as one still finds in a list; they have nearly all documents. */
    private static final int MOST_SOURCES = 60;

    private static final int MOST_TAGS = 60;
    private static final String ALL = "all";
    private static final String TAG = "tag-";

    private final PageContext context;
    private final Reading reading;
    private final List<String> sources;
    private final List<IndexTerm> tags;
    private final Tones tones;
    /** Only looked up, never walked. */
    private final Map<String, Integer> numbers = new HashMap<>();

    CountsMaker(PageContext context, Reading reading) {
        this.context = context;
        this.reading = reading;
        this.tones = new Tones(context.site().catalog().sources());
        this.sources = context.site().catalog().sources().stream()
                .map(SourceGroup::name)
                .limit(MOST_SOURCES)
                .toList();
        this.tags = context.site().catalog().tags().stream()
                .flatMap(letter -> letter.tags().stream())
                .sorted(Comparator.comparingInt((IndexTerm t) -> -t.entries().size())
                        .thenComparing(IndexTerm::label))
                .limit(MOST_TAGS)
                .toList();
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i), i + 1);
        }
    }

    /** What there is to choose; empty where a choice would change nothing. */
    Optional<Controls> controls(String from) {
        int documents = reading.timeline().documents().size();
        boolean choice = documents > 1 && !reading.timeline().years().isEmpty();
        String counts = SitePaths.counts(reading.home(), ALL);
        String folder = SitePaths.href(context.edition().place(from), counts);
        return choice
                ? Optional.of(new Controls(
                        folder.substring(0, folder.length() - (ALL + ".js").length()),
                        end(from),
                        context.site().catalog().sources().stream()
                                .limit(MOST_SOURCES)
                                .map(s -> new Choice(
                                        String.valueOf(numbers.get(s.name())),
                                        tones.of(s.name()),
                                        context.name(s.name()),
                                        s.entries().size()))
                                .toList(),
                        tags.stream()
                                .map(t -> new Choice(
                                        slug(t),
                                        0,
                                        context.name(t.label()),
                                        t.entries().size()))
                                .toList()))
                : Optional.empty();
    }

    /** What the address of a year has behind the year. */
    private String end(String from) {
        String year = context.href(from, reading.path(SitePaths.year(1)));
        return year.substring(year.indexOf("0001") + "0001".length());
    }

    private String slug(IndexTerm tag) {
        String path = SitePaths.folder(context.tagPath(tag.label()));
        return path.substring(path.indexOf('/') + 1, path.length() - 1);
    }

    /** The files, once for all editions. */
    void files(Consumer<OutputFile> out) {
        if (!context.edition().isPrimary() || controls(reading.home()).isEmpty()) {
            return;
        }
        out.accept(file(ALL, entry -> true));
        for (IndexTerm tag : tags) {
            Set<String> keys = tag.entries().stream().map(Entry::key).collect(Collectors.toSet());
            out.accept(file(TAG + slug(tag), entry -> keys.contains(entry.key())));
        }
    }

    private OutputFile file(String name, Predicate<Entry> shown) {
        StringJoiner rows = new StringJoiner(",\n", "lantaiTimeline(" + ScriptText.json(name) + ", {\n", "\n});\n");
        for (Year year : reading.timeline().years()) {
            row(String.format(Locale.ROOT, "%04d", year.year()), year.documents(), shown)
                    .ifPresent(rows::add);
            row(String.format(Locale.ROOT, "%04d-00", year.year()), year.withoutMonth(), shown)
                    .ifPresent(rows::add);
            for (Month month : year.months()) {
                row(month.date().toString(), month.documents(), shown).ifPresent(rows::add);
            }
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        return new OutputFile(SitePaths.counts(reading.home(), name), CapturedBytes.copyOf(bytes));
    }

    /** A time, and for each source that has documents of it its number and theirs; 0 is all other sources. */
    private Optional<String> row(String key, List<Entry> entries, Predicate<Entry> shown) {
        Map<Integer, Integer> counts = new TreeMap<>();
        entries.stream().filter(shown).forEach(entry -> counts.merge(number(entry), 1, Integer::sum));
        List<String> pairs = new ArrayList<>();
        counts.forEach((source, count) -> pairs.add(source + "," + count));
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(ScriptText.json(key) + ":[" + String.join(",", pairs) + "]");
    }

    private int number(Entry entry) {
        return entry.source().map(source -> numbers.getOrDefault(source, 0)).orElse(0);
    }
}
