package org.lantai.extract.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lantai.extract.imprint.DateReader;
import org.lantai.extract.imprint.Imprint;
import org.lantai.extract.imprint.PrintedNames;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.text.Chars;

/**
 * The lines above a text that the program which saved it has written: {@code 标题：…}, {@code url: …}, {@code 正文：}.
 *
 * @param title the headline they name
 * @param subtitle the line below it
 * @param address where the text was found
 * @param imprint what they say of who published it when
 * @param omissions the lines, since they are not part of the text
 * @param rest all other lines, in their order
 */
record LabelledHead(
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> address,
        Imprint imprint,
        List<Omission> omissions,
        List<String> rest) {
    private static final Map<String, String> KINDS = Table.rows(LabelledHead.class, "head-labels.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(1), row -> row.get(0)));

    private static final Pattern LABELLED = Pattern.compile("(\\p{L}[\\p{L} ]{0,15}?) *: *(.*)");

    /** So many lines of a head are looked at: columns of tables have been seen written out, some twenty of them. */
    private static final int LONGEST = 20;

    /** A text that has no such lines, or one that is not the first and may be of the text. */
    private static LabelledHead none(List<String> lines) {
        return new LabelledHead(Optional.empty(), Optional.empty(), Optional.empty(), Imprint.NONE, List.of(), lines);
    }

    /** Reads the head of a text: from its first line, up to where the text begins, imprint lines among them left in. */
    static LabelledHead of(List<String> lines) {
        Map<Integer, Said> said = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(lines.size(), LONGEST); i++) {
            Optional<Said> one = Said.of(lines.get(i));
            if (one.isPresent()) {
                said.put(i, one.get());
            }
            if (one.filter(s -> s.kind.equals("text")).isPresent() || isSentence(lines.get(i))) {
                break;
            }
        }
        return said.containsKey(0) || said.size() > 1 ? head(lines, said) : none(lines);
    }

    private static LabelledHead head(List<String> lines, Map<Integer, Said> said) {
        List<String> rest = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Said one = said.get(i);
            if (one == null) {
                rest.add(lines.get(i));
            } else if (one.kind.equals("text") && !one.value.isEmpty()) {
                String label = lines.get(i).substring(0, lines.get(i).length() - one.value.length());
                omissions.add(new Omission(Rule.IMPRINT, label));
                rest.add(one.value);
            } else {
                omissions.add(new Omission(Rule.IMPRINT, lines.get(i)));
            }
        }
        return new LabelledHead(
                first(said, "title"), first(said, "subtitle"), first(said, "address"), imprint(said), omissions, rest);
    }

    private static Imprint imprint(Map<Integer, Said> said) {
        List<String> authors =
                first(said, "author").map(new PrintedNames()::split).orElse(List.of());
        return Imprint.dated(first(said, "date").flatMap(new DateReader()::find))
                .withSource(first(said, "source"))
                .withAuthors(authors);
    }

    private static Optional<String> first(Map<Integer, Said> said, String kind) {
        return said.values().stream()
                .filter(one -> one.kind.equals(kind) && !one.value.isEmpty())
                .map(Said::value)
                .findFirst();
    }

    private static boolean isSentence(String line) {
        return line.endsWith("。");
    }

    /** What a line says behind its label. */
    private record Said(String kind, String value) {
        static Optional<Said> of(String line) {
            Matcher m = LABELLED.matcher(MatchForm.of(line));
            if (!m.matches()) {
                return Optional.empty();
            }
            String label = m.group(1).replace(" ", "").toLowerCase(Locale.ROOT);
            return Optional.ofNullable(KINDS.get(label))
                    .map(kind -> new Said(kind, Chars.strip(line.substring(m.start(2)))));
        }
    }
}
