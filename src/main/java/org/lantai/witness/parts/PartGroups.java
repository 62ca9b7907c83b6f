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
    /** Those of documents that links lead to or from, which few have. Only looked up, never walked. */
    private final Map<Integer, PartTitle> titles = new HashMap<>();

    private final Clusters clusters;

    private PartGroups(List<Entry> documents) {
        this.documents = documents;
        this.clusters = new Clusters(documents.size());
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
                } else if (clusters.of(other) != clusters.of(i) && arePages(i, other)) {
                    clusters.join(i, other);
                }
            }
        }
        missing.values().forEach(this::joinAround);
    }

    /** Those that link one page which was not captured; each is held against the next alone, so that the work is linear. */
    private void joinAround(List<Integer> numbers) {
        List<Integer> ordered = numbers.stream()
                .sorted(Comparator.comparing((Integer i) -> title(i).stem()).thenComparing(documents::get, BY_DAY))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (arePages(ordered.get(i - 1), ordered.get(i))) {
                clusters.join(ordered.get(i - 1), ordered.get(i));
            }
        }
    }

    private boolean arePages(int one, int other) {
        return title(one).stem().equals(title(other).stem())
                && !title(one).isInstalment()
                && !title(other).isInstalment()
                && isOneDay(documents.get(one).date(), documents.get(other).date())
                && (isFirst(one) || isFirst(other) || haveSuchAddresses(one, other));
    }

    private PartTitle title(int number) {
        return titles.computeIfAbsent(number, n -> PartTitle.of(documents.get(n).title()));
    }

    private boolean isFirst(int number) {
        return documents.get(number).parts().containsKey(0);
    }

    /** Where they do not name a page they might be those of the articles of a column, of the chapters of a book. */
    private boolean haveSuchAddresses(int one, int other) {
        Entry here = documents.get(one);
        Entry there = documents.get(other);
        Optional<PageAddress.Kind> kind = PageAddress.shared(here.key(), there.key());
        boolean isNamed = kind.filter(PageAddress.Kind.NAMED::equals).isPresent();
        boolean isBehind = kind.filter(PageAddress.Kind.BEHIND::equals).isPresent();
        return isNamed
                || ((isBehind || !isNumbered(one, other)) && opening(here).equals(opening(there)));
    }

    /** Whether a headline has a number that may as well be that of an instalment, as far as the days are not known. */
    private boolean isNumbered(int one, int other) {
        boolean dated = documents.get(one).date().isPresent()
                && documents.get(other).date().isPresent();
        return !dated
                && (title(one).mark() == PartTitle.Mark.NUMBER || title(other).mark() == PartTitle.Mark.NUMBER);
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
