package org.lantai.lexicon.maker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.lexicon.ModelFile;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordList;

/**
 * Makes the table of the language model: {@code ModelMaker COUNTS TABLE MADE}, with the folder of counts, the folder for the
 * table, and a file that tells the next run what it was made of. The Core Dictionary (mynlp-resource-coredict 1.0.0,
 * Apache-2.0) and the general list (nlp-common) are read from the class path.
 */
public final class ModelMaker {
    private static final List<String> DOMAINS = List.of("news", "law", "tech");
    /** Pairs of the Core Dictionary that were counted less often are left out: 2.8 of 4.9 million stand there once. */
    private static final int LEAST_PAIR = 2;

    private final Counted core = CountReader.core();
    private final List<Counted> domains = new ArrayList<>();
    private final Map<String, Integer> general = new HashMap<>(1 << 19);
    private final Map<String, Byte> kinds = new HashMap<>(1 << 19);
    private final WordNumbers numbers = new WordNumbers();
    private final int domainWords;
    private final int coreWords;

    private ModelMaker(Path counts) {
        DOMAINS.forEach(name -> domains.add(CountReader.domain(counts, name)));
        CountReader.general(this::addGeneral);
        Set<String> ofDomains = new HashSet<>(WordList.SIGNS);
        domains.forEach(domain -> ofDomains.addAll(domain.words().keySet()));
        domainWords = numbers.add(ofDomains);
        coreWords = numbers.add(core.words().keySet());
        numbers.add(general.keySet());
    }

    /** Makes the table, unless the last one was made of the same by the same. */
    public static void main(String[] args) throws IOException {
        Path counts = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        Path made = Path.of(args[2]);
        String key = ModelKey.of(counts);
        Path words = folder.resolve(ModelFile.WORDS.fileName());
        Path pairs = folder.resolve(ModelFile.PAIRS.fileName());
        boolean there = Files.exists(words) && Files.exists(pairs) && Files.exists(made);
        if (there && Files.readString(made).equals(key)) {
            return;
        }
        Files.createDirectories(folder);
        ModelMaker maker = new ModelMaker(counts);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(words))) {
            maker.writeWords(new ModelWriter(out));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pairs))) {
            maker.writePairs(new ModelWriter(out));
        }
        Files.writeString(made, key);
    }

    private void addGeneral(String[] row) {
        if (row.length >= 2 && row[0].chars().allMatch(c -> Character.isIdeographic(c))) {
            general.put(row[0], Integer.parseInt(row[1]));
            kinds.put(row[0], row.length > 2 ? WordKind.numberOf(row[2]) : WordKind.numberOf(""));
        }
    }

    private void writeWords(ModelWriter out) throws IOException {
        List<String> sorted = numbers.sorted();
        double[] costs = costs();
        TrieMaker trie = new TrieMaker(
                sorted,
                sorted.stream().mapToInt(numbers::of).toArray(),
                sorted.stream().mapToDouble(word -> costs[numbers.of(word)]).toArray());
        out.chars(trie.codes());
        out.ints(trie.bases());
        out.ints(trie.checks());
        out.bytes(trie.least());
        out.bytes(kinds());
        double[] counts = general();
        out.counts(counts);
        out.number(Arrays.stream(counts).sum());
        double[] inWords = inWords();
        out.counts(inWords);
        out.number(Arrays.stream(inWords).sum());
    }

    private void writePairs(ModelWriter out) throws IOException {
        new DomainMaker(core, coreWords, LEAST_PAIR, numbers).write(out);
        double[] ended = new double[domainWords];
        double[] words = new double[domainWords];
        for (Counted domain : domains) {
            DomainMaker maker = new DomainMaker(domain, domainWords, 0, numbers);
            maker.write(out);
            Arrays.setAll(ended, word -> ended[word] + maker.ended()[word]);
            Arrays.setAll(words, word -> words[word] + maker.words()[word]);
        }
        out.counts(ended);
        out.counts(words);
    }

    /** What each word costs, as much by the general list as by all domains alike; see {@code lexicon.NextWord}. */
    private double[] costs() {
        double[] shares = new double[numbers.count()];
        addShares(general, 0.5, shares);
        double each = 0.5 / (1 + domains.size());
        addShares(core.words(), each, shares);
        domains.forEach(domain -> addShares(domain.words(), each, shares));
        return Arrays.stream(shares).map(share -> -Math.log(share)).toArray();
    }

    private void addShares(Map<String, Integer> counted, double weight, double[] shares) {
        double total = counted.values().stream().mapToDouble(count -> count).sum();
        counted.forEach((word, count) -> shares[numbers.of(word)] += weight * count / total);
    }

    private byte[] kinds() {
        byte[] all = new byte[numbers.count()];
        Arrays.fill(all, WordKind.numberOf(""));
        kinds.forEach((word, kind) -> all[numbers.of(word)] = kind);
        return all;
    }

    /** How often each character stands in words of the general list. */
    private double[] inWords() {
        double[] counts = new double[Character.MAX_VALUE + 1];
        general.forEach((word, count) -> word.chars().forEach(c -> counts[c] += count));
        return counts;
    }

    private double[] general() {
        double[] counts = new double[numbers.count()];
        general.forEach((word, count) -> counts[numbers.of(word)] = count);
        return counts;
    }
}
