package org.lantai.extract.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.model.Metadata;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/**
 * What the front matter of a Markdown file says of its article.
 *
 * @param problems what could not be read
 */
record MarkdownFrontMatter(
        Optional<String> title,
        Optional<PartialDate> date,
        Optional<String> source,
        List<String> authors,
        List<String> keywords,
        Optional<String> url,
        List<Problem> problems) {

    /** Reads front matter; what is wrong in it becomes a problem with the line in the file. */
    static MarkdownFrontMatter read(String yaml, String file) {
        try {
            YamlMap map = YamlFile.parse(yaml, file);
            Optional<String> written = map.string("date");
            Optional<PartialDate> date = written.flatMap(new DateReader()::find);
            List<Problem> problems = new ArrayList<>();
            if (written.isPresent() && date.isEmpty()) {
                problems.add(map.wrong("date", "is no date", "Write it as 2021-03-05.")
                        .problem());
            }
            return new MarkdownFrontMatter(
                    map.string("title"),
                    date,
                    map.string("source"),
                    lists(map, "authors", "author"),
                    lists(map, "tags", "keywords"),
                    map.string("url"),
                    problems);
        } catch (ProblemException e) {
            return new MarkdownFrontMatter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(e.problem()));
        }
    }

    /** The metadata of a file with that title, and with what lines of its text say. */
    Metadata metadata(Optional<String> heading, Imprint printed) {
        SortedMap<String, String> foundIn = new TreeMap<>();
        heading.ifPresent(t -> foundIn.put("title", title.isPresent() ? "meta" : "printed"));
        note(foundIn, "date", date.isPresent(), printed.date().isPresent());
        note(foundIn, "source", source.isPresent(), printed.source().isPresent());
        note(foundIn, "authors", !authors.isEmpty(), !printed.authors().isEmpty());
        return Metadata.NONE
                .with()
                .title(heading)
                .originalTitle(printed.originalTitle())
                .date(date.or(printed::date))
                .source(source.or(printed::source))
                .authors(authors.isEmpty() ? printed.authors() : authors)
                .editors(printed.editors())
                .keywords(keywords.isEmpty() ? printed.keywords() : keywords)
                .url(url)
                .credits(printed.credits())
                .foundIn(foundIn)
                .build();
    }

    private static void note(SortedMap<String, String> foundIn, String field, boolean meta, boolean printed) {
        if (meta || printed) {
            foundIn.put(field, meta ? "meta" : "printed");
        }
    }

    private static List<String> lists(YamlMap map, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> map.strings(key).stream())
                .flatMap(List::stream)
                .toList();
    }
}
