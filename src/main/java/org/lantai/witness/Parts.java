package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.model.Hiding;
import org.lantai.model.Names;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Entry.Wording;
import org.lantai.subjects.TagOrigin;
import org.lantai.subjects.dates.TimeNamed;
import org.lantai.text.Fold;

/**
 * Which documents are parts of one article. Parts link each other and have one headline, numbers behind it aside: that
 * keeps pages of lists and of comments apart from articles that merely link them. The first part captured stands for
 * them all.
 *
 * @param documents one entry for each article, by key
 * @param sets for the key of each that has several parts, captured or not, those
 * @param problems a note for each article joined, a warning where parts are missing
 */
record Parts(List<Entry> documents, Map<String, PartSet> sets, List<Problem> problems) {
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:[(（\\[【]\\s*\\d{1,3}\\s*[)）\\]】]|第\\s*\\d{1,3}\\s*[页頁]|[_-]\\s*\\d{1,2})$");

    /** Groups documents, whatever order they come in; keys are not given twice. */
    static Parts of(List<Entry> documents) {
        SortedMap<String, Entry> byKey = new TreeMap<>();
        linkedByKeys(documents).forEach(e -> byKey.put(e.key(), e));
        List<Entry> joined = new ArrayList<>();
        Map<String, PartSet> sets = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (Entry entry : byKey.values()) {
            if (done.contains(entry.key())) {
                continue;
            }
            SortedMap<String, Entry> members = members(entry, byKey);
            Optional<PartSet> set = set(members, byKey.keySet());
            if (set.isEmpty()) {
                joined.add(entry);
                continue;
            }
            done.addAll(members.keySet());
            Entry whole = whole(set.get());
            joined.add(whole);
            sets.put(whole.key(), set.get());
            problems.add(note(whole, set.get()));
        }
        return new Parts(joined, sets, problems);
    }

    /**
     * The documents, each part named by the key of its document where other parts know it by the address alone that the
     * page gives of itself. Where two give the same, it names neither.
     */
    private static List<Entry> linkedByKeys(List<Entry> documents) {
        Map<String, String> keys = new HashMap<>();
        for (Entry entry : documents) {
            entry.address()
                    .filter(own ->
                            entry.parts().containsValue(own) && !entry.parts().containsValue(entry.key()))
                    .ifPresent(own -> keys.merge(own, entry.key(), (one, other) -> own));
        }
        documents.forEach(entry -> keys.remove(entry.key()));
        return keys.isEmpty()
                ? documents
                : documents.stream().map(entry -> named(entry, keys)).toList();
    }

    private static Entry named(Entry entry, Map<String, String> keys) {
        SortedMap<Integer, String> parts = new TreeMap<>(entry.parts());
        parts.replaceAll((number, key) -> keys.getOrDefault(key, key));
        return entry.withParts(parts);
    }

    /** The entry and all that it is linked with, directly or through others. */
    private static SortedMap<String, Entry> members(Entry start, Map<String, Entry> byKey) {
        SortedMap<String, Entry> members = new TreeMap<>(Map.of(start.key(), start));
        List<Entry> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            Entry entry = open.remove(open.size() - 1);
            entry.parts().values().stream()
                    .flatMap(key -> Stream.ofNullable(byKey.get(key)))
                    .filter(other -> !members.containsKey(other.key()) && areLinked(entry, other))
                    .forEach(other -> {
                        members.put(other.key(), other);
                        open.add(other);
                    });
        }
        return members;
    }

    private static boolean areLinked(Entry one, Entry other) {
        return other.parts().containsValue(one.key())
                && stem(one.title()).equals(stem(other.title()))
                && isOneDay(one.date(), other.date());
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

    private static String stem(String title) {
        return Fold.key(MARK.matcher(title).replaceFirst(""));
    }

    /**
     * The parts in their order; empty when there is but one, or when two claim one place. A page that was captured and
     * is no member is another article.
     */
    private static Optional<PartSet> set(SortedMap<String, Entry> members, Set<String> keys) {
        SortedMap<Integer, String> numbers = new TreeMap<>();
        for (Entry member : members.values()) {
            for (Map.Entry<Integer, String> part : member.parts().entrySet()) {
                if (keys.contains(part.getValue()) && !members.containsKey(part.getValue())) {
                    continue;
                }
                String known = numbers.putIfAbsent(part.getKey(), part.getValue());
                if (known != null && !known.equals(part.getValue())) {
                    return Optional.empty();
                }
            }
        }
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        // Behind a first part without a number the second has the number 1 or 2.
        int shift = numbers.containsKey(0) && numbers.containsKey(1) ? 1 : 0;
        SortedMap<Integer, Entry> captured = new TreeMap<>();
        numbers.forEach((number, key) ->
                Optional.ofNullable(members.get(key)).ifPresent(e -> captured.put(Math.max(1, number + shift), e)));
        return Optional.of(new PartSet(captured, numbers.lastKey() + shift));
    }

    /** What the catalog keeps of them all. */
    private static Entry whole(PartSet set) {
        List<Entry> parts = List.copyOf(set.captured().values());
        Entry first = parts.get(0);
        List<String> given = distinct(parts, part -> part.tags(TagOrigin.GIVEN));
        List<String> tags = new ArrayList<>(given);
        distinct(parts, Entry::tags).stream()
                .filter(tag -> !given.contains(tag))
                .forEach(tags::add);
        boolean endMissing = !set.captured().containsKey(set.count());
        return first.with()
                .title(title(first.title(), parts))
                .date(first(parts, Entry::date))
                .source(first(parts, Entry::source))
                .authors(distinct(parts, Entry::authors))
                .tags(tags)
                .given(given.size())
                .found(0)
                .characters(parts.stream().mapToInt(Entry::characters).sum())
                .readable(parts.stream().anyMatch(Entry::readable))
                .cut(endMissing || parts.get(parts.size() - 1).cut())
                .hiding(parts.stream().map(Entry::hiding).reduce(Hiding.NO, Hiding::or))
                .subjects(first.subjects().withDates(times(parts)))
                .alternates(alternates(parts))
                .build();
    }

    /** Each time once, where it is named first. */
    private static List<TimeNamed> times(List<Entry> parts) {
        List<TimeNamed> times = new ArrayList<>();
        parts.stream().flatMap(part -> part.subjects().dates().stream()).forEach(time -> {
            if (times.stream().noneMatch(time::isSameTime)) {
                times.add(time);
            }
        });
        return times;
    }

    /** Without the number of the part where there are several. */
    private static String title(String title, List<Entry> parts) {
        return parts.size() == 1 ? title : MARK.matcher(title).replaceFirst("");
    }

    private static SortedMap<Script, Wording> alternates(List<Entry> parts) {
        SortedMap<Script, Wording> alternates = new TreeMap<>();
        parts.get(0).alternates().forEach((script, first) -> {
            List<String> authors = distinct(parts, part -> part.in(script).authors());
            alternates.put(script, new Wording(title(first.title(), parts), authors, first.excerpt()));
        });
        return alternates;
    }

    private static <T> Optional<T> first(List<Entry> parts, Function<Entry, Optional<T>> value) {
        return parts.stream().flatMap(e -> value.apply(e).stream()).findFirst();
    }

    private static List<String> distinct(List<Entry> parts, Function<Entry, List<String>> values) {
        Map<String, String> byKey = new LinkedHashMap<>();
        parts.stream().flatMap(e -> values.apply(e).stream()).forEach(v -> byKey.putIfAbsent(Fold.key(v), v));
        return List.copyOf(byKey.values());
    }

    private static Problem note(Entry whole, PartSet set) {
        String files = Names.of(set.captured().values().stream()
                .map(e -> e.origin().place().toString())
                .toList());
        if (set.missing().isEmpty()) {
            return Problem.note(
                    ProblemKind.PARTS_JOINED,
                    whole.origin().place(),
                    "The " + set.count() + " pages of the article were joined: " + files + ".",
                    "");
        }
        String missing = Names.of(set.missing().stream().map(String::valueOf).toList());
        return Problem.warning(
                ProblemKind.PARTS_MISSING,
                whole.origin().place(),
                "The article has " + set.count() + " pages, of which page " + missing
                        + " was not captured; captured are " + files + ".",
                "Capture what is missing; the pages are then joined.");
    }
}
