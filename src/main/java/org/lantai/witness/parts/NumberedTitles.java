package org.lantai.witness.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.text.HostName;

/** Links pages of one text whose headlines number them, and say how many there are (渡口记事（2/3）), where nothing else does. */
final class NumberedTitles {
    private record Page(Entry entry, PartTitle title) {
        static Page of(Entry entry) {
            return new Page(entry, PartTitle.of(entry.title()));
        }

        String key() {
            return entry.key();
        }

        /** What all pages of its text have in common. */
        String text() {
            return String.join(
                    "\n",
                    entry.origin().url().flatMap(HostName::of).orElse(""),
                    title.stem(),
                    String.valueOf(title.total()),
                    entry.date()
                            .map(PartialDate::withoutTime)
                            .map(String::valueOf)
                            .orElse(""));
        }
    }

    private NumberedTitles() {}

    /** The documents in their order. */
    static List<Entry> linked(List<Entry> documents) {
        Map<String, List<Page>> texts = documents.stream()
                .filter(e -> e.parts().isEmpty())
                .map(Page::of)
                .filter(page -> page.title().total() > 1)
                .collect(Collectors.groupingBy(Page::text, TreeMap::new, Collectors.toList()));
        Map<String, Entry> linked = new HashMap<>();
        texts.values().forEach(pages -> number(pages, linked));
        return documents.stream().map(e -> linked.getOrDefault(e.key(), e)).toList();
    }

    private static void number(List<Page> pages, Map<String, Entry> linked) {
        SortedMap<Integer, String> numbers = new TreeMap<>();
        pages.forEach(page -> numbers.put(page.title().number(), page.key()));
        if (numbers.size() == pages.size() && pages.size() > 1) {
            pages.forEach(page -> linked.put(page.key(), page.entry().withParts(numbers)));
        }
    }
}
