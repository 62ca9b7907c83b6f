package org.lantai.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.text.Chars;

/** The headlines that page furniture names: {@code 本文标题：…}, {@code 转载请注明：…}, the last step of a breadcrumb. */
final class NamedTitles {
    private static final Pattern LABELLED = Pattern.compile("(?:"
            + String.join("|", Table.words(NamedTitles.class, "title-labels.tsv", 2)) + ")\\s*:\\s*(?<title>[^\\s].*)");
    private static final Pattern LAST_STEP = Pattern.compile(".*(?:>|»|→)\\s*(?<title>[^>»→]+)");
    private static final Pattern FILE_TYPE =
            Pattern.compile("\\.(?:docx?|pdf|pptx?|xlsx?|txt|wps)$", Pattern.CASE_INSENSITIVE);
    /** Shorter last steps are sections: {@code 要闻}, {@code 正文}. */
    private static final int SHORTEST_STEP = 8;

    private NamedTitles() {}

    /** The headlines named by these lines, labelled ones first. */
    static List<String> in(List<PlainLine> lines) {
        List<String> furniture = lines.stream()
                .filter(l -> l.rule().isPresent())
                .map(PlainLine::text)
                .toList();
        Stream<Optional<String>> labelled = furniture.stream().map(NamedTitles::labelled);
        Stream<Optional<String>> steps =
                furniture.stream().map(l -> group(LAST_STEP, l).filter(t -> Chars.countHan(t) >= SHORTEST_STEP));
        return Stream.concat(labelled, steps).flatMap(Optional::stream).toList();
    }

    /** The headline behind a label. */
    static Optional<String> labelled(String line) {
        return group(LABELLED, line);
    }

    private static Optional<String> group(Pattern pattern, String line) {
        Matcher m = pattern.matcher(MatchForm.of(line));
        return m.matches()
                ? Optional.of(FILE_TYPE
                        .matcher(Chars.strip(line.substring(m.start("title"), m.end("title"))))
                        .replaceFirst(""))
                : Optional.empty();
    }
}
