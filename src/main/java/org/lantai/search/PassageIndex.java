package org.lantai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantai.catalog.PinyinOrder;
import org.lantai.lexicon.Syllable;
import org.lantai.model.OutputFile;
import org.lantai.search.DocumentText.Block;

/**
 * The lists of passages for each token, and the texts of the passages. Documents are added from many threads in any
 * order; their texts are written as they come, the lists when all are there. Memory does not grow with the texts.
 */
final class PassageIndex implements AutoCloseable {
    private static final int DOCUMENT_BITS = 20;
    private static final int PASSAGE_BITS = 12;

    private final Piles postings = new Piles();
    private final Consumer<OutputFile> out;

    /** @param out takes the files; called from many threads */
    PassageIndex(Consumer<OutputFile> out) {
        this.out = out;
    }

    /**
     * Adds a document. Its tokens are those of all its editions: the words of one may be others in the next (软件 and
     * 軟體), and a reader may know either.
     *
     * @param editions its text in each script of the archive, block for block, the archive's own first
     * @return how many passages it has; the first is its headline, the last what else stands at its head
     */
    int add(int number, List<DocumentText> editions) {
        if (number >= 1 << DOCUMENT_BITS) {
            throw new IllegalArgumentException("the index has room for a million documents");
        }
        List<List<List<Block>>> cut =
                PassageCutter.cut(editions.stream().map(DocumentText::blocks).toList());
        String reading = reading(editions.get(0).title());
        List<String> headlines = new ArrayList<>(List.of(reading));
        List<String> head = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            TextFiles.of(number, editions.get(i), reading, cut.get(i)).forEach(out);
            headlines.add(editions.get(i).title());
            head.add(editions.get(i).source());
            head.addAll(editions.get(i).head());
        }
        post(number, 0, headlines);
        int passages = cut.get(0).size();
        for (int i = 0; i < passages; i++) {
            int passage = i;
            post(
                    number,
                    passage + 1,
                    cut.stream()
                            .flatMap(edition -> edition.get(passage).stream())
                            .map(Block::text)
                            .toList());
        }
        post(number, passages + 1, head);
        return passages + 2;
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

    /** How a headline is read aloud, so that it is found by its pinyin. */
    private static String reading(String title) {
        return PinyinOrder.read(title).stream()
                .filter(syllable -> syllable.tone() > 0)
                .map(Syllable::read)
                .collect(Collectors.joining(" "));
    }

    /**
     * Writes the lists, once all documents are added.
     *
     * @param starts for each document the number of its first passage when all are counted through
     * @return how many bits of a token name its shard
     */
    int finish(int[] starts) {
        int bits = ShardWriter.bits(postings.size());
        ShardWriter shards = new ShardWriter(bits, out);
        postings.forEachSorted(posting -> {
            int place = (int) posting;
            int passage = place & ((1 << PASSAGE_BITS) - 1);
            shards.add(posting >>> Integer.SIZE, starts[place >>> PASSAGE_BITS] + passage);
        });
        shards.end();
        return bits;
    }

    @Override
    public void close() {
        postings.close();
    }
}
