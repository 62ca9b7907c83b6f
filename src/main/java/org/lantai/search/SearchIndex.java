package org.lantai.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lantai.catalog.Catalog;
import org.lantai.ledger.Promises;
import org.lantai.model.OutputFile;
import org.lantai.subjects.Entry;

/** Makes the index of an archive, of the documents that its catalog shows and no others. */
public final class SearchIndex implements AutoCloseable {
    private final Catalog catalog;
    private final Map<String, String> slugs;
    private final DocumentNumbers numbers;
    private final IdFiles ids;
    private final DocumentColumns columns;
    private final PassageIndex passages;
    private final Consumer<OutputFile> out;

    /** @param out takes the files; called from many threads */
    public SearchIndex(Catalog catalog, Promises promises, Consumer<OutputFile> out) {
        this.catalog = catalog;
        this.slugs = promises.permalinks().tags();
        this.numbers = new DocumentNumbers(promises);
        this.ids = new IdFiles(promises, numbers);
        this.columns = new DocumentColumns(numbers.size());
        this.passages = new PassageIndex(out);
        this.out = out;
    }

    /**
     * Adds a document; from many threads, in any order.
     *
     * @param editions its text in each script of the archive, block for block, the archive's own first
     */
    public void add(Entry entry, List<DocumentText> editions) {
        int number = numbers.of(entry);
        columns.passages(number, passages.add(number, editions));
    }

    /** Writes the lists, once all documents are added. */
    public void finish() {
        SearchFilters filters = SearchFilters.of(catalog);
        int bits = passages.finish(columns.starts());
        Map<String, Object> documents = columns.write(catalog.entries(), numbers);
        documents.put("bits", bits);
        Map<String, Object> format = SearchFormat.numbers();
        format.put("idLength", ids.length());
        out.accept(ScriptFile.of("format", format));
        ids.files().forEach(out);
        out.accept(ScriptFile.of("documents", documents));
        out.accept(ScriptFile.of("fold", SearchKey.foldTable()));
        filters.tags().forEach(tag -> out.accept(list("tags/" + slugs.get(tag.label()), tag.entries())));
        for (int i = 0; i < filters.sources().size(); i++) {
            out.accept(list("sources/" + (i + 1), filters.sources().get(i).entries()));
        }
    }

    /** The numbers of some documents, as the distances between them. */
    private OutputFile list(String name, List<Entry> entries) {
        StringBuilder list = new StringBuilder();
        int last = -1;
        for (int number : entries.stream().mapToInt(numbers::of).sorted().toArray()) {
            DenseCode.append(list, number - last - 1L);
            last = number;
        }
        return ScriptFile.of(name, list.toString());
    }

    @Override
    public void close() {
        passages.close();
    }
}
