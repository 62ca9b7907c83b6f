package org.lantai.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantai.model.PartialDate;

/** A work as an entry of BibTeX, with the fields of biblatex. {@code assets/cite/files.js} writes the same. */
final class BibTex {
    /** What has a meaning in TeX. Braces are written as commands, since BibTeX counts them even where they are escaped. */
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private BibTex() {}

    static String of(CitedWork work, String today) {
        return fields(work, WhereRead.of(work, today)).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + type(work.kind()) + "{" + work.id() + ",\n", "\n}\n"));
    }

    private static String type(WorkKind kind) {
        return kind == WorkKind.NEWSPAPER_ARTICLE ? "article" : "online";
    }

    private static Map<String, String> fields(CitedWork work, WhereRead read) {
        boolean paper = work.kind() == WorkKind.NEWSPAPER_ARTICLE;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", people(work.authors()));
        fields.put("editor", people(work.editors()));
        fields.put("title", escaped(work.title()));
        fields.put(paper ? "journaltitle" : "organization", text(work.publication()));
        fields.put("entrysubtype", paper ? "newspaper" : "");
        fields.put("pages", text(work.page()));
        fields.put("number", text(work.number()));
        fields.put("version", read.version().orElse(""));
        fields.put("date", day(work.issued()));
        fields.put("url", address(read.address()));
        fields.put("urldate", day(PartialDate.parse(read.day())));
        fields.put("library", text(read.archive()));
        if (read.archive().isPresent()) {
            fields.put("origurl", address(work.original()));
            String captured = day(work.captured());
            fields.put("annotation", captured.isEmpty() ? "" : "Captured on " + captured);
        }
        fields.put("langid", "chinese");
        return fields;
    }

    private static String people(List<String> names) {
        return names.stream()
                .map(AuthorName::of)
                .map(name -> name.given()
                        .map(given -> escaped(name.family()) + ", " + escaped(given))
                        .orElseGet(() -> "{" + escaped(name.family()) + "}"))
                .collect(Collectors.joining(" and "));
    }

    private static String day(Optional<PartialDate> date) {
        return date.map(PartialDate::withoutTime).map(PartialDate::toString).orElse("");
    }

    private static String text(Optional<String> value) {
        return value.map(BibTex::escaped).orElse("");
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> ESCAPES.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    /** Addresses are taken as they are; only what would end the field is encoded. */
    private static String address(Optional<String> address) {
        return address.orElse("").replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
