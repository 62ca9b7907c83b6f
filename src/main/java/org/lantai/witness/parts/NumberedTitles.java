package org.lantai.witness.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.text.HostName;

/** Links pages of one text whose headlines number them, and say how many there are (渡口记事（2/3）), where nothing else does. */
final class NumberedTitles {
    private NumberedTitles() {}

    /** The documents in their order. */
    static List<Entry> linked(List<Entry> documents) {
        Map<String, List<Entry>> texts = new TreeMap<>();
        documents.stream()
                .filter(e -> e.parts().isEmpty() && PartTitle.of(e.title()).total() > 1)
                .forEach(e ->
                        texts.computeIfAbsent(text(e), t -> new ArrayList<>()).add(e));
        Map<String, Entry> linked = new HashMap<>();
        texts.values().forEach(pages -> number(pages, linked));
        return documents.stream().map(e -> linked.getOrDefault(e.key(), e)).toList();
    }

    private static String text(Entry entry) {
        PartTitle title = PartTitle.of(entry.title());
        return String.join(
                "\n",
                entry.origin().url().flatMap(HostName::of).orElse(""),
                title.stem(),
                String.valueOf(title.total()),
                entry.date().map(PartialDate::withoutTime).map(String::valueOf).orElse(""));
    }

    private static void number(List<Entry> pages, Map<String, Entry> linked) {
        SortedMap<Integer, String> numbers = new TreeMap<>();
        pages.forEach(e -> numbers.put(PartTitle.of(e.title()).number(), e.key()));
        if (numbers.size() == pages.size() && pages.size() > 1) {
            pages.forEach(e -> linked.put(e.key(), e.withParts(numbers)));
        }
    }
}
