package org.lantai.source;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** The files of kinds that are not read, by their endings: all of them in one line. */
final class Unread {
    private static final String KNOWN = "Read are pages (.html and others, whatever their names), .txt, .md, .mhtml,"
            + " .warc, .arc, .wacz, .zip, .tar, tables (.csv, .tsv, .xlsx) and JSON (.json, .jsonl). Documents, sounds and"
            + " films are kept as attachments of the pages that link to them.";

    private static final String OLD_WORKBOOKS = " Save .xls as .xlsx or .csv.";

    private final NavigableMap<String, Integer> counts = new TreeMap<>();
    private final NavigableMap<String, String> first = new TreeMap<>();

    void add(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String ending =
                file.contains(".") ? file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        counts.merge(ending, 1, Integer::sum);
        first.merge(ending, name, (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    /**
     * Sums them up in one note, if there are any.
     *
     * @param place where they lie
     */
    void tell(String place, Consumer<Problem> problems) {
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (count > 0) {
            String kinds = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(kind -> kind.getValue() + " " + (kind.getKey().isEmpty() ? "without ending" : kind.getKey())
                            + " (" + first.get(kind.getKey()) + (kind.getValue() > 1 ? ", …" : "") + ")")
                    .collect(Collectors.joining(", "));
            problems.accept(Problem.note(
                    ProblemKind.CAPTURE_UNKNOWN_TYPE,
                    place,
                    (count == 1 ? "One file of a kind that is" : count + " files of kinds that are") + " not read: "
                            + kinds + ".",
                    counts.containsKey("xls") ? KNOWN + OLD_WORKBOOKS : KNOWN));
        }
    }
}
