package org.lantai.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Facet;
import org.lantai.ledger.Permalinks;
import org.lantai.ledger.Permalinks.Deserted;
import org.lantai.ledger.Permalinks.Tombstone;
import org.lantai.model.DocumentId;
import org.lantai.subjects.Entry;
import org.lantai.text.EnumWord;

/**
 * The ledger as everybody may read it: each address that is promised to a document, a version or a name, what stands
 * there now and where it leads. Nothing in it tells of captures or of what is withheld but that its page says so.
 */
final class AddressTable {
    private static final Pattern VERSION = Pattern.compile("d/([^/]+)/v\\d+/index\\.html");

    private final Permalinks permalinks;
    private final SortedMap<String, Row> rows = new TreeMap<>();
    private final Map<DocumentId, Status> documents = new HashMap<>();

    private AddressTable(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /** What stands at an address. */
    private enum Status {
        SHOWN,
        /** What it was promised to stands elsewhere now. */
        MOVED,
        WITHDRAWN,
        /** A name that no document has any more. */
        EMPTY
    }

    private record Row(String kind, Status status, String target) {}

    static List<Column> columns() {
        return List.of(
                new Column("address", "string", "The address, from the top of the site"),
                new Column(
                        "kind",
                        "string",
                        "document, witness (another capture of one), version, tag, person, place, organisation, source or"
                                + " series"),
                new Column(
                        "status",
                        "string",
                        "shown, moved (its page leads to the target), withdrawn (its page says so) or empty (no document has"
                                + " this name any more)"),
                new Column("target", "string", "The address it leads to, if any"));
    }

    /**
     * The table as CSV.
     *
     * @param paths those of the files of the site
     */
    static String of(Catalog catalog, Permalinks permalinks, Set<String> paths) {
        AddressTable table = new AddressTable(permalinks);
        catalog.entries().forEach(entry -> table.add(catalog, entry));
        permalinks.withdrawn().forEach(table::add);
        paths.forEach(table::addVersion);
        Stream.of(Facet.values()).forEach(table::add);
        permalinks.deserted().forEach(table::add);
        return table.csv();
    }

    private void add(Catalog catalog, Entry entry) {
        DocumentId id = permalinks.of(entry);
        document(id, Status.SHOWN, Optional.empty());
        Stream.concat(Stream.of(entry), catalog.witnesses(entry).stream().map(witness -> witness.entry()))
                .flatMap(capture -> Stream.ofNullable(permalinks.own().get(capture.key())))
                .filter(own -> !own.equals(id))
                .forEach(own -> rows.put(address(own), new Row("witness", Status.SHOWN, address(id))));
    }

    private void add(Tombstone stone) {
        document(
                stone.id(),
                stone.movedTo().isPresent() ? Status.MOVED : Status.WITHDRAWN,
                stone.movedTo().or(stone::copy));
    }

    private void document(DocumentId id, Status status, Optional<DocumentId> target) {
        documents.put(id, status);
        rows.put(
                address(id),
                new Row("document", status, target.map(AddressTable::address).orElse("")));
    }

    private void addVersion(String path) {
        Matcher version = VERSION.matcher(path);
        if (version.matches()) {
            Status status = DocumentId.parse(version.group(1))
                    .map(id -> documents.getOrDefault(id, Status.SHOWN))
                    .orElse(Status.SHOWN);
            rows.put(path.substring(0, path.length() - "index.html".length()), new Row("version", status, ""));
        }
    }

    private void add(Facet facet) {
        permalinks.slugs(facet).values().forEach(slug -> rows.put(address(facet, slug), row(facet, Status.SHOWN, "")));
    }

    private void add(Deserted name) {
        Optional<String> target = name.nowIn()
                .flatMap(label ->
                        Optional.ofNullable(permalinks.slugs(name.facet()).get(label)))
                .map(slug -> address(name.facet(), slug));
        rows.putIfAbsent(
                address(name.facet(), name.slug()),
                row(name.facet(), target.isPresent() ? Status.MOVED : Status.EMPTY, target.orElse("")));
    }

    private static Row row(Facet facet, Status status, String target) {
        return new Row(Permalinks.word(facet), status, target);
    }

    private static String address(DocumentId id) {
        return "d/" + id + "/";
    }

    private static String address(Facet facet, String slug) {
        return facet.folder() + "/" + slug + "/";
    }

    private String csv() {
        StringBuilder csv =
                new StringBuilder(Csv.line(columns().stream().map(Column::name).toList()));
        rows.forEach((address, row) ->
                csv.append(Csv.line(List.of(address, row.kind(), EnumWord.of(row.status()), row.target()))));
        return csv.toString();
    }
}
