package org.lantai.witness.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.lantai.model.Document;
import org.lantai.model.Hiding;
import org.lantai.model.Names;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Entry.Wording;
import org.lantai.subjects.TagOrigin;
import org.lantai.subjects.dates.TimeNamed;
import org.lantai.text.Fold;
import org.lantai.text.PageAddress;

/**
 * Which documents are parts of one article. One of two parts links the other and they have one headline, numbers behind
 * it aside: that keeps pages of lists and of comments apart from articles that merely link them. The first part captured
 * stands for them all.
 *
 * @param documents one entry for each article, by key
 * @param sets for the key of each that has several parts, captured or not, those
 * @param wholes the keys of those that are the beginning of a text, with the key of the document that is the whole
 * @param problems a note for each article joined, a warning where parts are missing
 */
public record Parts(
        List<Entry> documents, Map<String, PartSet> sets, SortedMap<String, String> wholes, List<Problem> problems) {
    public Parts {
        documents = List.copyOf(documents);
        sets = Map.copyOf(sets);
        wholes = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) wholes));
        problems = List.copyOf(problems);
    }

    /**
     * Groups documents, whatever order they come in.
     *
     * @param documents each key once
     * @param texts reads the text of a capture
     */
    public static Parts of(List<Entry> documents, Function<Origin, Optional<Document>> texts) {
        List<Entry> inOrder =
                documents.stream().sorted(Comparator.comparing(Entry::key)).toList();
        Continuations.Found continued = Continuations.of(NumberedTitles.linked(linkedByKeys(inOrder)), texts);
        SortedMap<String, Entry> left = new TreeMap<>();
        continued.documents().forEach(e -> left.put(e.key(), e));
        Set<String> captured = Set.copyOf(left.keySet());
        Making making = new Making();
        for (List<Entry> members : PartGroups.of(continued.documents())) {
            PartOrder.of(members, captured).ifPresent(set -> {
                set.captured().values().forEach(part -> left.remove(part.key()));
                making.add(set);
            });
        }
        left.values()
                .forEach(entry -> PartOrder.of(List.of(entry), captured)
                        .filter(set -> isPage(entry))
                        .ifPresentOrElse(making::add, () -> making.documents.put(entry.key(), entry)));
        return new Parts(List.copyOf(making.documents.values()), making.sets, continued.wholes(), making.problems);
    }

    /** What has been joined so far. */
    private static final class Making {
        final SortedMap<String, Entry> documents = new TreeMap<>();
        final Map<String, PartSet> sets = new HashMap<>();
        final List<Problem> problems = new ArrayList<>();

        void add(PartSet set) {
            Entry whole = whole(set);
            documents.put(whole.key(), whole);
            sets.put(whole.key(), set);
            problems.add(note(whole, set));
        }
    }

    /** Whether it is a page of an article by its addresses alone, as none else of them was captured. */
    private static boolean isPage(Entry entry) {
        return entry.parts().containsKey(0)
                || entry.parts().values().stream()
                        .anyMatch(key -> !key.equals(entry.key())
                                && PageAddress.shared(entry.key(), key)
                                        .filter(kind -> kind != PageAddress.Kind.LAST)
                                        .isPresent());
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
        return parts.size() == 1 ? title : PartTitle.of(title).bare();
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
