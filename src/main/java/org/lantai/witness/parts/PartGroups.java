package org.lantai.witness.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.MatchForm;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;
import org.lantai.text.PageAddress;

/**
 * Which documents are pages of one article, told by a link from one of them to the other, or from both to a page that was
 * not captured, and by their headlines, days and addresses.
 */
final class PartGroups {
    /** A day or a chapter that a text begins with: 三月二日, 第五章. */
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s(【]*(?:\\d{4}年)?(?:[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日|第[\\d一二三四五六七八九十百零〇]{1,5}[章回节卷集话幕])");

    private static final Comparator<Entry> BY_DAY = Comparator.<Entry, String>comparing(
                    e -> e.date().map(date -> date.withoutTime().toString()).orElse(""))
            .thenComparing(Entry::key);

    private final List<Entry> documents;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final PartTitle[] titles;
    private final Clusters clusters;

    private PartGroups(List<Entry> documents) {
        this.documents = documents;
        this.clusters = new Clusters(documents.size());
        this.titles = documents.stream().map(e -> PartTitle.of(e.title())).toArray(PartTitle[]::new);
        for (int i = 0; i < documents.size(); i++) {
            byKey.put(documents.get(i).key(), i);
        }
    }

    /** @param documents by key, each key once */
    static List<List<Entry>> of(List<Entry> documents) {
        PartGroups groups = new PartGroups(documents);
        groups.join();
        return groups.clusters.several().stream()
                .map(numbers -> numbers.stream().map(documents::get).toList())
                .toList();
    }

    private void join() {
        Map<String, List<Integer>> missing = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            for (String key : documents.get(i).parts().values()) {
                Integer other = byKey.get(key);
                if (other == null) {
                    missing.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                } else if (other != i && arePages(i, other)) {
                    clusters.join(i, other);
                }
            }
        }
        missing.values().forEach(this::joinAround);
    }

    /** Those that link one page which was not captured; each is held against the next alone, so that the work is linear. */
    private void joinAround(List<Integer> numbers) {
        List<Integer> ordered = numbers.stream()
                .sorted(Comparator.comparing((Integer i) -> titles[i].stem()).thenComparing(documents::get, BY_DAY))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (arePages(ordered.get(i - 1), ordered.get(i))) {
                clusters.join(ordered.get(i - 1), ordered.get(i));
            }
        }
    }

    private boolean arePages(int one, int other) {
        return titles[one].stem().equals(titles[other].stem())
                && !titles[one].isInstalment()
                && !titles[other].isInstalment()
                && isOneDay(documents.get(one).date(), documents.get(other).date())
                && (areSure(documents.get(one), documents.get(other)) || areLikely(one, other));
    }

    private static boolean areSure(Entry one, Entry other) {
        return one.parts().containsKey(0)
                || other.parts().containsKey(0)
                || kind(one, other).filter(PageAddress.Kind.NAMED::equals).isPresent();
    }

    private static Optional<PageAddress.Kind> kind(Entry one, Entry other) {
        return PageAddress.shared(one.key(), other.key());
    }

    /** Where the addresses might be those of the articles of a column, of the chapters of a book. */
    private boolean areLikely(int one, int other) {
        Entry here = documents.get(one);
        Entry there = documents.get(other);
        boolean isBehind =
                kind(here, there).filter(PageAddress.Kind.BEHIND::equals).isPresent();
        return (isBehind || !isNumbered(one, other)) && opening(here).equals(opening(there));
    }

    /** Whether a headline has a number that may as well be that of an instalment, as far as the days are not known. */
    private boolean isNumbered(int one, int other) {
        boolean dated = documents.get(one).date().isPresent()
                && documents.get(other).date().isPresent();
        return !dated && (titles[one].mark() == PartTitle.Mark.NUMBER || titles[other].mark() == PartTitle.Mark.NUMBER);
    }

    private static String opening(Entry entry) {
        Matcher m = OPENING.matcher(MatchForm.of(entry.excerpt()));
        return m.find() ? m.group() : "";
    }

    /** A daily column has the same headline every day, and links to the days before and behind. */
    private static boolean isOneDay(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty()
                || other.isEmpty()
                || isSame(one.get().withoutTime(), other.get().withoutTime());
    }

    /** Whether two days are one as far as both are known. */
    private static boolean isSame(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }
}
