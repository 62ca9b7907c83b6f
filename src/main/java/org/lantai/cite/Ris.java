package org.lantai.cite;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.PartialDate;

/** A work as a record of RIS. {@code assets/cite/files.js} writes the same. */
final class Ris {
    private Ris() {}

    static String of(CitedWork work, String today) {
        WhereRead read = WhereRead.of(work, today);
        boolean paper = work.kind() == WorkKind.NEWSPAPER_ARTICLE;
        return Stream.of(
                        line("TY", Optional.of(paper ? "NEWS" : "ELEC")),
                        line("ID", Optional.of(work.id())),
                        people("AU", work.authors()),
                        people("ED", work.editors()),
                        line("TI", Optional.of(work.title())),
                        line("T2", work.publication()),
                        line("SP", work.page()),
                        line("M1", work.number()),
                        line("ET", read.version()),
                        line("PY", work.issued().map(date -> date.toString().substring(0, 4))),
                        line("DA", work.issued().map(Ris::day)),
                        line("UR", read.address()),
                        line("Y2", PartialDate.parse(read.day()).map(Ris::day)),
                        line("DB", read.archive()),
                        line("N1", read.archive().flatMap(archive -> CapturedFrom.line(work))),
                        line("LA", Optional.of(work.language())),
                        "ER  - \r\n")
                .collect(Collectors.joining());
    }

    private static String people(String tag, List<String> names) {
        return names.stream()
                .map(AuthorName::of)
                .map(name -> line(
                        tag,
                        Optional.of(name.family()
                                + name.given().map(given -> ", " + given).orElse(""))))
                .collect(Collectors.joining());
    }

    /** Year, month, day and nothing else, each behind a slash that stands there where it is not known. */
    private static String day(PartialDate date) {
        String known = date.withoutTime().toString().replace('-', '/');
        return known + "/".repeat(3 - (int) known.chars().filter(c -> c == '/').count());
    }

    private static String line(String tag, Optional<String> value) {
        return value.map(text -> tag + "  - " + text.replaceAll("\\s+", " ") + "\r\n")
                .orElse("");
    }
}
