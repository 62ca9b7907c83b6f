package org.lantai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Entry;
import org.lantai.catalog.Pinyin;
import org.lantai.catalog.Tag;
import org.lantai.cite.Promises;
import org.lantai.model.OutputFile;
import org.lantai.search.DocumentText.Block;

/**
 * Makes the index of an archive. Texts are added from many threads in any order; their passages are written as they come,
 * the lists when all are there. Memory does not grow with the texts.
 */
public final class SearchIndex implements AutoCloseable {
    private static final int DOCUMENT_BITS = 20;
    private static final int PASSAGE_BITS = 12;

    private final Catalog catalog;
    private final Map<String, String> slugs;
    private final DocumentNumbers numbers;
    private final DocumentColumns columns;
    private final Piles postings = new Piles();
    private final Consumer<OutputFile> out;

    /** @param out takes the files; called from many threads */
    public SearchIndex(Catalog catalog, Promises promises, Consumer<OutputFile> out) {
        this.catalog = catalog;
        this.slugs = promises.permalinks().tags();
        this.numbers = new DocumentNumbers(promises);
        this.columns = new DocumentColumns(numbers.size());
        this.out = out;
        if (numbers.size() > 1 << DOCUMENT_BITS) {
            throw new IllegalArgumentException("the index has room for a million documents");
        }
    }

    /**
     * Adds a document. Its tokens are those of all its editions: the words of one may be others in the next (软件 and
     * 軟體), and a reader may know either.
     *
     * @param editions its text in each script of the archive, block for block, the archive's own first
     */
    public void add(Entry entry, List<DocumentText> editions) {
        int number = numbers.of(entry);
        List<List<List<Block>>> cut =
                Passages.cut(editions.stream().map(DocumentText::blocks).toList());
        int count = cut.get(0).size();
        columns.passages(number, count + 1);
        String reading = reading(editions.get(0).title());
        for (int i = 0; i < editions.size(); i++) {
            TextFiles.of(number, editions.get(i), reading, cut.get(i)).forEach(out);
        }
        List<String> head = new ArrayList<>(List.of(reading));
        editions.forEach(text -> head.addAll(headLines(text)));
        post(number, 0, head);
        for (int i = 0; i < count; i++) {
            int passage = i;
            post(
                    number,
                    passage + 1,
                    cut.stream()
                            .flatMap(edition -> edition.get(passage).stream())
                            .map(Block::text)
                            .toList());
        }
    }

    private void post(int number, int passage, List<String> lines) {
        long place = ((long) number << PASSAGE_BITS) | passage;
        postings.add(lines.stream()
                .map(SearchKey::of)
                .distinct()
                .flatMapToInt(Token::of)
                .mapToLong(token -> ((long) token << Integer.SIZE) | place)
                .sorted()
                .distinct()
                .toArray());
    }

    private static List<String> headLines(DocumentText text) {
        List<String> lines = new ArrayList<>(List.of(text.title(), text.source()));
        lines.addAll(text.head());
        return lines;
    }

    /** How a headline is read aloud, so that it is found by its pinyin. */
    private static String reading(String title) {
        return Pinyin.read(title).stream()
                .filter(syllable -> syllable.tone() > 0)
                .map(Pinyin.Syllable::read)
                .collect(Collectors.joining(" "));
    }

    /** Writes the lists, once all documents are added. */
    public void finish() {
        int bits = ShardWriter.bits(postings.size());
        ShardWriter shards = new ShardWriter(bits, out);
        int[] starts = columns.starts();
        postings.forEachSorted(posting -> {
            int place = (int) posting;
            int passage = place & ((1 << PASSAGE_BITS) - 1);
            shards.add(posting >>> Integer.SIZE, starts[place >>> PASSAGE_BITS] + passage);
        });
        shards.end();
        SearchFilters filters = SearchFilters.of(catalog);
        filters.tags().forEach(tag -> out.accept(documents(tag)));
        Map<String, Object> documents = new TreeMap<>();
        documents.put("bits", bits);
        documents.put("rows", columns.write(catalog.entries(), numbers, filters));
        out.accept(ScriptFile.of("documents", documents));
        out.accept(ScriptFile.of("fold", SearchKey.foldTable()));
    }

    /** The numbers of a tag's documents, as the distances between them. */
    private OutputFile documents(Tag tag) {
        StringBuilder list = new StringBuilder();
        int last = -1;
        for (int number : tag.entries().stream().mapToInt(numbers::of).sorted().toArray()) {
            DenseCode.append(list, number - last - 1L);
            last = number;
        }
        return ScriptFile.of("tags/" + slugs.get(tag.label()), list.toString());
    }

    @Override
    public void close() {
        postings.close();
    }
}
