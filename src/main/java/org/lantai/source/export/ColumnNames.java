package org.lantai.source.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.lexicon.Table;
import org.lantai.model.ExportField;

/** Knows what columns hold by their names, in Chinese and English. Immutable. */
public final class ColumnNames {
    private static final String TABLE = "column-names.tsv";
    /** Names are written {@code pub_date}, {@code Pub-Date}, {@code pubDate}, {@code 发布 时间：}. */
    private static final Pattern LOOSE = Pattern.compile("[\\s_\\-:：.\\uFEFF]+");

    /** Those that come with the program. */
    public static final ColumnNames KNOWN = new ColumnNames(known());

    /** By its name as compared, the kind of each column, those that go before others first. */
    private final Map<String, ExportField> kinds;

    private ColumnNames(Map<String, ExportField> kinds) {
        this.kinds = kinds;
    }

    private static Map<String, ExportField> known() {
        Map<String, ExportField> kinds = new LinkedHashMap<>();
        for (List<String> row : Table.rows(ColumnNames.class, TABLE, 3)) {
            kinds.put(folded(row.get(1)), ExportField.of(row.get(0)).orElseThrow());
        }
        return kinds;
    }

    /**
     * The same with further names, which go before those that come with the program.
     *
     * @param fields names by what they hold
     */
    public ColumnNames with(Map<ExportField, List<String>> fields) {
        Map<String, ExportField> all = new LinkedHashMap<>();
        fields.forEach((field, names) -> names.forEach(name -> all.put(folded(name), field)));
        kinds.forEach(all::putIfAbsent);
        return new ColumnNames(all);
    }

    /** What a column of that name holds; empty when that is not known. */
    Optional<ExportField> kind(String name) {
        return Optional.ofNullable(kinds.get(folded(name)));
    }

    /** Those of some columns that hold something of that kind, the one that goes before the others first. */
    List<String> of(ExportField wanted, Iterable<String> columns) {
        List<String> order = new ArrayList<>(kinds.keySet());
        List<String> found = new ArrayList<>();
        for (String column : columns) {
            if (kind(column).filter(kind -> kind == wanted).isPresent()) {
                found.add(column);
            }
        }
        found.sort((a, b) -> Integer.compare(order.indexOf(folded(a)), order.indexOf(folded(b))));
        return found;
    }

    private static String folded(String name) {
        return LOOSE.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
