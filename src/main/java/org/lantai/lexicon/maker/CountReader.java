package org.lantai.lexicon.maker;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.lantai.lexicon.Table;

/** Reads counts of words and of pairs in the forms in which they are given. */
final class CountReader {
    private static final String CORE_WORDS = "/core-dict/CoreDict.txt";
    private static final String CORE_PAIRS = "/core-dict/CoreDict.bigram.txt";
    private static final String GENERAL = "/nlp/word_freq_dict.txt";
    /** The files that come from libraries. */
    static final List<String> LISTS = List.of(CORE_WORDS, CORE_PAIRS, GENERAL);
    /** What the Core Dictionary calls the ends of a line, and what the counts of ours do. */
    private static final Map<String, String> CORE_SIGNS = Map.of("\u00010Begin", "^", "末##末", "$");

    private CountReader() {}

    /** The general list, {@code 对接 189 v} a line: what to do with the cells of each line. */
    static void general(Consumer<String[]> row) {
        lines(resource(GENERAL), line -> row.accept(line.split(" ")));
    }

    /** The Core Dictionary: {@code 对接 189} a line, and {@code 我国} before lines of a tab, {@code 12 经济 农业}. */
    static Counted core() {
        Map<String, Integer> words = new HashMap<>(1 << 19);
        lines(resource(CORE_WORDS), line -> {
            int space = line.lastIndexOf(' ');
            words.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
        });
        return new Counted(words, CountReader::corePairs);
    }

    private static void corePairs(Counted.Visitor visitor) {
        String[] first = {""};
        lines(resource(CORE_PAIRS), line -> {
            if (line.startsWith("\t")) {
                String[] cells = line.substring(1).split(" ");
                for (int i = 1; i < cells.length; i++) {
                    visitor.pair(first[0], coreWord(cells[i]), Integer.parseInt(cells[0]));
                }
            } else {
                first[0] = coreWord(line);
            }
        });
    }

    private static String coreWord(String written) {
        return CORE_SIGNS.getOrDefault(written, written);
    }

    /** Counts of a domain: {@code 对接<tab>931} a line, and {@code 供需<tab>对接<tab>12}. */
    static Counted domain(Path folder, String name) {
        Map<String, Integer> words = new HashMap<>(1 << 17);
        lines(unzipped(folder.resolve(name + ".uni.tsv.gz")), line -> {
            String[] cells = line.split("\t");
            words.put(cells[0], Integer.parseInt(cells[1]));
        });
        return new Counted(
                words,
                visitor -> lines(unzipped(folder.resolve(name + ".bi.tsv.gz")), line -> {
                    String[] cells = line.split("\t");
                    visitor.pair(cells[0], cells[1], Integer.parseInt(cells[2]));
                }));
    }

    private static InputStream unzipped(Path file) {
        try {
            return new GZIPInputStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return new ByteArrayInputStream(Table.bytes(CountReader.class, name));
    }

    private static void lines(InputStream in, Consumer<String> line) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(text -> !text.isEmpty()).forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
