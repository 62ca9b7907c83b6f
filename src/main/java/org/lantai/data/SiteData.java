package org.lantai.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantai.catalog.Catalog;
import org.lantai.config.ArchiveConfig;
import org.lantai.disk.WaitingLines;
import org.lantai.ledger.Permalinks;
import org.lantai.model.DocumentId;
import org.lantai.model.OutputFile;
import org.lantai.model.PartialDate;
import org.lantai.release.LastChange;
import org.lantai.release.PublishedText;
import org.lantai.release.PublishedTexts;
import org.lantai.release.ShardedLines;
import org.lantai.release.VersionHistory;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;

/**
 * The data of a site in the making. Documents come from several threads and in any order; every file has them in the
 * order of their ids, so that a changed document changes its own lines and no others.
 */
public final class SiteData implements AutoCloseable {
    private static final String FOLDER = "data/";
    private static final String EDITS = FOLDER + "edits/";

    private final ArchiveConfig config;
    private final PublishedTexts texts = PublishedTexts.begin();
    private final ShardedLines edits = new ShardedLines(EDITS);
    private final WaitingLines<DocumentId> rows = WaitingLines.begin();
    private final WaitingLines<DocumentId> objects = WaitingLines.begin();
    private final NavigableSet<PartialDate> changes = new ConcurrentSkipListSet<>(PartialDate.ORDER);

    private SiteData(ArchiveConfig config) {
        this.config = config;
    }

    /** Without any document yet. */
    public static SiteData begin(ArchiveConfig config) {
        return new SiteData(config);
    }

    /**
     * Adds a document that is shown, in the place of what was added under its id.
     *
     * @return when its text became what it is
     */
    public Optional<PartialDate> add(DocumentId id, Entry entry, StoredDocument stored, VersionHistory versions) {
        String digest = texts.add(id, PublishedText.of(stored.document()));
        Optional<PartialDate> changed = LastChange.of(entry.origin(), entry.date(), versions);
        DocumentRow row = new DocumentRow(
                id,
                config.baseUrl().orElse("") + "d/" + id + "/",
                stored.document().article().kind(),
                entry,
                changed,
                versions.shown(),
                digest);
        List<String> anchors = versions.anchors().anchors();
        rows.put(id, DocumentTable.csv(row));
        objects.put(id, DocumentTable.json(row));
        edits.put(id, EditLines.of(id, stored.document(), stored.collation(), anchors));
        changed.ifPresent(changes::add);
        return changed;
    }

    /**
     * Writes the files.
     *
     * @param catalog all documents, of which each was added
     * @param paths those of the other files of the site
     * @return what there is to download
     */
    public DataListing files(Catalog catalog, Permalinks permalinks, Set<String> paths, Consumer<OutputFile> out) {
        Shelf shelf = new Shelf(out);
        byte[] head = head(DocumentTable.columns()).getBytes(StandardCharsets.UTF_8);
        List<DataFile> files = new ArrayList<>();
        files.add(shelf.put("documents", FOLDER + "documents.csv", Format.CSV, all(head, rows)));
        files.add(
                shelf.put("documents-json", FOLDER + "documents.jsonl", Format.JSON_LINES, all(new byte[0], objects)));
        files.add(shelf.folder("texts", PublishedTexts.FOLDER, texts::files));
        files.add(shelf.folder("edits", EDITS, edits::files));
        files.add(shelf.put("ledger", FOLDER + "ledger.csv", Format.CSV, AddressTable.of(catalog, permalinks, paths)));
        files.add(
                shelf.put("datapackage", FOLDER + DataPackage.NAME, Format.JSON, new DataPackage(config).text(files)));
        Optional<PartialDate> newest = changes.descendingSet().stream().findFirst();
        ResearchCrate crate = new ResearchCrate(config, newest);
        files.add(shelf.put("crate", ResearchCrate.NAME, Format.JSON, crate.text(files)));
        return new DataListing(files, newest);
    }

    private static String head(List<Column> columns) {
        return Csv.MARK + Csv.line(columns.stream().map(Column::name).collect(Collectors.toList()));
    }

    private static byte[] all(byte[] head, WaitingLines<DocumentId> lines) {
        ByteBuffer all = ByteBuffer.allocate(head.length + lines.length());
        all.put(head);
        lines.forEach((id, line) -> all.put(line));
        return all.array();
    }

    @Override
    public void close() {
        try (texts;
                edits;
                rows;
                objects) {
            // Each is closed, whatever the others do.
        }
    }
}
