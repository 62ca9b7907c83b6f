package org.lantai.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.draft.Headlines;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.extract.imprint.SourceNames;
import org.lantai.model.Block;
import org.lantai.model.Export;
import org.lantai.model.Inline;
import org.lantai.model.Metadata;
import org.lantai.model.PartialDate;

/**
 * Lets what an export says of a page go before what the page says: whoever made the export pointed at the headline and the
 * date on the page.
 */
final class ExportedFacts {
    private static final String EXPORT = "export";
    /** Seconds or milliseconds since 1970, as programs store them; before 2001 they have fewer digits. */
    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\d{3})?(?:\\.\\d+)?");

    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
    /** In which the pages of an archive are dated. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final DateReader dates = new DateReader();
    private final PrintedNames names = new PrintedNames();
    private final SourceNames sources = new SourceNames(names);

    /** What was found in a page, with what the export says of it. */
    Extraction over(Extraction found, Export said) {
        return said.equals(Export.NONE)
                ? found
                : found.with()
                        .metadata(metadata(found.metadata(), said))
                        .blocks(blocks(found, said))
                        .build();
    }

    private Metadata metadata(Metadata found, Export said) {
        SortedMap<String, String> foundIn = new TreeMap<>(found.foundIn());
        Optional<PartialDate> date = said.date().flatMap(this::date);
        Optional<String> source = said.source().flatMap(sources::in);
        List<String> authors = said.authors().stream()
                .flatMap(a -> names.split(a).stream())
                .distinct()
                .toList();
        said.title().ifPresent(value -> foundIn.put("title", EXPORT));
        date.ifPresent(value -> foundIn.put("date", EXPORT));
        source.ifPresent(value -> foundIn.put("source", EXPORT));
        if (!authors.isEmpty()) {
            foundIn.put("authors", EXPORT);
        }
        return found.with()
                .title(said.title().or(found::title))
                .date(date.map(day -> finer(day, found.date())).or(found::date))
                .source(source.or(found::source))
                .authors(authors.isEmpty() ? found.authors() : authors)
                .keywords(said.tags().isEmpty() ? found.keywords() : said.tags())
                .foundIn(foundIn)
                .build();
    }

    /** Exports often keep the day alone of what the page prints to the minute. */
    private static PartialDate finer(PartialDate said, Optional<PartialDate> found) {
        return found.filter(date -> date.toString().startsWith(said.toString())).orElse(said);
    }

    private Optional<PartialDate> date(String written) {
        String text = written.strip();
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return PartialDate.parse(digits.replaceFirst("$1-$2-$3"));
        }
        Matcher seconds = SECONDS.matcher(text);
        return seconds.matches() ? moment(Long.parseLong(seconds.group(1))) : dates.find(text);
    }

    private static Optional<PartialDate> moment(long seconds) {
        try {
            LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), CHINA);
            return PartialDate.parse(
                    DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A line of the text that was taken for its headline, and is none, goes back to where it stood. */
    private static List<Block> blocks(Extraction found, Export said) {
        Optional<String> displaced = found.metadata()
                .title()
                .filter(line -> "printed".equals(found.metadata().foundIn().get("title")))
                .filter(line -> said.title()
                        .filter(title -> !Headlines.same(title, line))
                        .isPresent());
        List<Block> blocks = new ArrayList<>(found.blocks());
        displaced.ifPresent(line -> blocks.add(0, new Block.Paragraph(List.of(new Inline.Text(line)), false)));
        return blocks;
    }
}
