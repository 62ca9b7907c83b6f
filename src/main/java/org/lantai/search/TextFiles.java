package org.lantai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantai.model.OutputFile;
import org.lantai.search.DocumentText.Block;

/**
 * The passages of a document as files, each with what a result shows of the document; the first also with the
 * lines at its head.
 */
final class TextFiles {
    static final int DOCUMENTS_IN_FOLDER = 256;

    private TextFiles() {}

    /**
     * The files of one edition of a document, one for each passage, at least one.
     *
     * @param number the document's number in the index
     * @param reading its headline in pinyin
     */
    static List<OutputFile> of(int number, DocumentText text, String reading, List<List<Block>> passages) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < Math.max(1, passages.size()); i++) {
            Map<String, Object> data = new TreeMap<>();
            data.put("id", text.id());
            data.put("title", text.title());
            data.put("when", text.when());
            data.put("source", text.source());
            if (i == 0) {
                data.put("head", text.head());
                data.put("reading", reading);
            }
            data.put("blocks", i < passages.size() ? pairs(passages.get(i)) : List.of());
            files.add(ScriptFile.of(name(text.lang(), number, i + 1), data));
        }
        return files;
    }

    /** The file of a passage, counted from 1. */
    static String name(String lang, int number, int passage) {
        return lang + "/text/" + number / DOCUMENTS_IN_FOLDER + "/" + number + "-" + passage;
    }

    private static List<List<String>> pairs(List<Block> blocks) {
        return blocks.stream()
                .map(block -> List.of(block.anchor(), block.text()))
                .toList();
    }
}
