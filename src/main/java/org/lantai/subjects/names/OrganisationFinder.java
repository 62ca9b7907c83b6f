package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordTable;
import org.lantai.subjects.names.NamesFound.Named;

/**
 * Finds organisations: those of the whole country by their names, others where their name begins with a place and ends with
 * a word that names of organisations end with, and companies by their whole name. Safe for use by several threads.
 */
final class OrganisationFinder {
    private static final int LONGEST = 20;
    private static final WordTable CHARACTERS = WordTable.of(OrganisationFinder.class, "name-characters.tsv");
    /** Where a name cannot go on: words that stand between names, numbers, and what tells of many. */
    private static final String BREAKS = CHARACTERS.characters("clause") + CHARACTERS.characters("count");
    /** What stands behind a last word that is part of another: 大学生, 法院长. */
    private static final String OTHER = CHARACTERS.characters("behind organ");

    private static final WordTable WORDS = WordTable.of(OrganisationFinder.class, "organ-words.tsv");
    /** What an organisation does, so that its name is over: 大观区举行区委常委会扩大会议. */
    private static final List<String> DONE = WORDS.words("done");

    private static final Set<String> NEED_NAME = Set.copyOf(WORDS.words("named"));
    private static final Set<String> SCHOOLS = Set.copyOf(WORDS.words("school"));
    /** What the names of organisations of a whole country begin with. */
    private static final List<String> WHOLE = WORDS.words("country");

    private static final List<String> WITHOUT_TERRITORY = WORDS.words("elsewhere");

    private static final Set<String> COMPANIES = Set.copyOf(WORDS.words("company"));

    private final Map<String, String> fullNames = new HashMap<>();

    OrganisationFinder() {
        for (List<String> row : Table.rows(OrganisationFinder.class, "state-organs.tsv", 2)) {
            fullNames.put(row.get(0), row.get(0));
            List.of(row.get(1).split(" ")).forEach(shorter -> fullNames.put(shorter, row.get(0)));
        }
    }

    /** A name in a text. */
    record Span(int start, int end) {}

    /** Where organisations stand, the longest where they overlap. */
    List<Span> spans(NameText text, WordPlaces words, List<PlaceSighting> places) {
        Map<Integer, Integer> starts = new HashMap<>();
        places.forEach(place -> starts.put(place.start(), place.end()));
        List<Span> spans = new ArrayList<>();
        for (int end = 2; end <= text.length(); end++) {
            int organ = words.to(WordSense.ORGAN, end);
            if (words.to(WordSense.STATE, end) > 0) {
                add(text, spans, new Span(end - words.to(WordSense.STATE, end), end));
            } else if (organ > 0 && words.from(WordSense.ORGAN, end) == 0 && OTHER.indexOf(text.at(end)) < 0) {
                int last = end;
                start(text, words, starts, end - organ, end)
                        .ifPresent(start -> add(text, spans, new Span(start, last)));
            }
        }
        return spans;
    }

    /** The later of two that overlap is the longer: 安徽省人民政府办公厅. */
    private static void add(NameText text, List<Span> spans, Span next) {
        if (!spans.isEmpty() && isFaculty(text, spans.get(spans.size() - 1), next)) {
            return;
        }
        while (!spans.isEmpty() && spans.get(spans.size() - 1).start() >= next.start()) {
            spans.remove(spans.size() - 1);
        }
        if (spans.isEmpty() || spans.get(spans.size() - 1).end() <= next.start()) {
            spans.add(next);
        }
    }

    /** Whether the longer name is that of a part of a university: 邯郸学院文学院. */
    private static boolean isFaculty(NameText text, Span whole, Span longer) {
        return whole.start() == longer.start()
                && text.matched().startsWith("学院", longer.end() - 2)
                && (text.matched().startsWith("大学", whole.end() - 2)
                        || text.matched().startsWith("学院", whole.end() - 2));
    }

    /** The farthest place that the name may begin with. */
    private static Optional<Integer> start(
            NameText text, WordPlaces words, Map<Integer, Integer> places, int from, int end) {
        int start = -1;
        int named = -1;
        int at = from;
        while (at > 0 && end - at < LONGEST && text.isHan(at - 1) && BREAKS.indexOf(text.at(at - 1)) < 0) {
            at--;
            if (isDone(text, at)) {
                break;
            }
            int whole = wholeCountry(text, at);
            int behind = places.getOrDefault(at, whole > 0 ? at + whole : end);
            // 云南省祥云县人民政府 is 祥云县人民政府.
            boolean above = behind == start && text.at(behind - 1) == '省';
            if (behind < end && !above) {
                start = at;
                named = behind;
            }
            if (words.to(WordSense.OFFICE, at) >= 2
                    || words.to(WordSense.VERB, at) >= 2
                    || words.to(WordSense.LINK, at) >= 2) {
                break;
            }
        }
        String last = text.matched().substring(from, end);
        if (start < 0) {
            return COMPANIES.contains(last) && from - at >= 2 && !text.isHan(at - 1)
                    ? Optional.of(at)
                    : Optional.empty();
        }
        boolean bare = NEED_NAME.contains(last) && from - named < 2;
        boolean school = SCHOOLS.contains(last);
        return bare && !(school && places.containsKey(start)) ? Optional.empty() : Optional.of(start);
    }

    private static boolean isDone(NameText text, int at) {
        for (String verb : DONE) {
            if (text.matched().startsWith(verb, at)) {
                return true;
            }
        }
        return false;
    }

    private static int wholeCountry(NameText text, int at) {
        for (String word : WHOLE) {
            if (text.matched().startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Names that are no territory's: the place in 蚌埠医学院 is no place that the text is about. */
    static BitSet withoutTerritory(NameText text, List<Span> spans) {
        BitSet places = new BitSet();
        for (Span span : spans) {
            String name = text.matched().substring(span.start(), span.end());
            if (WITHOUT_TERRITORY.stream().anyMatch(name::endsWith)) {
                places.set(span.start(), span.end());
            }
        }
        return places;
    }

    /** Each organisation once, with the short names that the text has of it. */
    List<Named> of(NameText text, List<Span> spans) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Span span : spans) {
            String printed = text.printed(span.start(), span.end());
            String full = fullNames.getOrDefault(text.matched().substring(span.start(), span.end()), printed);
            boolean same = full.length() == printed.length();
            Set<String> shorter = names.computeIfAbsent(same ? printed : full, n -> new TreeSet<>());
            if (!same) {
                shorter.add(printed);
            }
        }
        return names.entrySet().stream()
                .map(name -> new Named(name.getKey(), List.copyOf(name.getValue())))
                .toList();
    }
}
