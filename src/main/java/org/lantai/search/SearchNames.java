package org.lantai.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.IndexLetter;
import org.lantai.catalog.NameIndexes;
import org.lantai.catalog.PinyinOrder;
import org.lantai.lexicon.Syllable;
import org.lantai.model.OutputFile;

/**
 * The names of an archive by how they are typed: {@code hefei} or {@code hf} for 合肥. Those of tags, sources, people,
 * places and organisations, by the letter their reading begins with.
 */
public final class SearchNames {
    /** A letter has a file, which is loaded whole; who seeks a rarer name finds it by its characters. */
    private static final int MOST_OF_A_LETTER = 600;

    private final Map<Character, List<Name>> letters = new TreeMap<>();

    private record Name(String reading, String initials, String label, int documents) {}

    public SearchNames(Catalog catalog) {
        Map<String, Integer> counts = new TreeMap<>();
        NameIndexes names = catalog.names();
        Stream.of(catalog.tags(), names.people(), names.places(), names.organisations())
                .flatMap(List::stream)
                .map(IndexLetter::tags)
                .flatMap(List::stream)
                .forEach(tag -> counts.merge(tag.label(), tag.entries().size(), Math::max));
        catalog.sources()
                .forEach(source -> counts.merge(source.name(), source.entries().size(), Math::max));
        counts.forEach(this::add);
    }

    private void add(String label, int documents) {
        StringBuilder reading = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (Syllable syllable : PinyinOrder.read(label)) {
            reading.append(syllable.read());
            initials.append(syllable.read(), 0, Math.min(1, syllable.read().length()));
        }
        boolean isTyped = reading.length() > 0 && reading.charAt(0) >= 'a' && reading.charAt(0) <= 'z';
        if (isTyped && !reading.toString().equals(SearchKey.of(label))) {
            letters.computeIfAbsent(reading.charAt(0), c -> new ArrayList<>())
                    .add(new Name(reading.toString(), initials.toString(), label, documents));
        }
    }

    /** The letters that names begin with. */
    public String letters() {
        StringBuilder all = new StringBuilder();
        letters.keySet().forEach(all::append);
        return all.toString();
    }

    /**
     * A file for each letter: reading, initials and name of those that most documents have, these first.
     *
     * @param lang the tag of the script
     * @param say a name in that script
     */
    public List<OutputFile> files(String lang, UnaryOperator<String> say) {
        List<OutputFile> files = new ArrayList<>();
        letters.forEach((letter, names) -> {
            List<List<String>> rows = names.stream()
                    .sorted(Comparator.comparingInt((Name name) -> -name.documents())
                            .thenComparing(Name::label))
                    .limit(MOST_OF_A_LETTER)
                    .map(name -> List.of(name.reading(), name.initials(), say.apply(name.label())))
                    .toList();
            files.add(ScriptFile.of(lang + "/names/" + letter, rows));
        });
        return files;
    }
}
