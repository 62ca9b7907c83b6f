package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordTable;
import org.lantai.subjects.names.NamesFound.Named;

/**
 * Finds organisations: those of the whole country by their names, others where their name begins with a place and ends with
 * a word that names of organisations end with, and companies by their whole name. Safe for use by several threads.
 */
final class OrganisationFinder {
    private static final WordTable CHARACTERS = WordTable.of(OrganisationFinder.class, "name-characters.tsv");
    /** What stands behind a last word that is part of another: 大学生, 法院长. */
    private static final String OTHER = CHARACTERS.characters("behind organ");

    private static final WordTable WORDS = WordTable.of(OrganisationFinder.class, "organ-words.tsv");
    private static final String DEPARTMENTS = "司局署厅";
    private static final int LONGEST_DEPARTMENT = 10;
    /** The parts of a university, which go by its name: 邯郸学院文学院. */
    private static final List<String> FACULTIES = WORDS.words("faculty");

    /** The full name of a consultative conference: 中国人民政治协商会议安徽省合肥市委员会 is 合肥市政协. */
    private static final Pattern CONFERENCE =
            Pattern.compile("中国人民政治协商会议(?:[一-龥]{2,8}?(?:省|自治区)(?=[一-龥]))?([一-龥]{2,8}?)委员会");

    private static final List<String> WITHOUT_TERRITORY = WORDS.words("elsewhere");

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
        Map<Integer, PlaceSighting> starts = new HashMap<>();
        places.forEach(place -> starts.put(place.start(), place));
        OrganStart start = new OrganStart(text, words, starts);
        List<Span> spans = new ArrayList<>();
        for (int end = 2; end <= text.length(); end++) {
            int organ = words.to(WordSense.ORGAN, end);
            if (words.to(WordSense.STATE, end) > 0) {
                add(text, spans, state(text, words, end));
            } else if (organ > 0 && words.from(WordSense.ORGAN, end) == 0 && !goesOn(text, end)) {
                int last = end;
                start.of(end - organ, end).ifPresent(from -> add(text, spans, joined(text, spans, from, last)));
            }
        }
        return withCompanies(spans, Companies.in(text, words));
    }

    /** An organ of another country may have the name of one of China: 英国国家统计局. */
    private static Span state(NameText text, WordPlaces words, int end) {
        int start = end - words.to(WordSense.STATE, end);
        return new Span(start - words.to(WordSense.ABROAD, start), department(text, words, end));
    }

    /** Behind the department of an organ of the state: 公安部刑侦局. */
    private static int department(NameText text, WordPlaces words, int end) {
        for (int i = end + 1; i <= end + LONGEST_DEPARTMENT && text.isHan(i - 1); i++) {
            boolean over = !text.isHan(i) || words.from(WordSense.OFFICE, i) > 0 || NameSigns.isVerb(text, i);
            if (DEPARTMENTS.indexOf(text.at(i - 1)) >= 0 && over && text.words().isBoundary(i)) {
                return i;
            }
        }
        return end;
    }

    /** A branch with its company: TCL集团西安分公司. */
    private static Span joined(NameText text, List<Span> spans, int start, int end) {
        boolean branch = !spans.isEmpty()
                && spans.get(spans.size() - 1).end() == start
                && text.matched().startsWith("分公司", end - 3);
        return new Span(branch ? spans.get(spans.size() - 1).start() : start, end);
    }

    /** Whether what looks like its last word is part of another: 大学生, but not 大学|城乡. */
    private static boolean goesOn(NameText text, int end) {
        boolean word = text.words().isBoundary(end) && text.words().length(end) >= 2;
        return OTHER.indexOf(text.at(end)) >= 0 && !word;
    }

    private static List<Span> withCompanies(List<Span> spans, List<Span> companies) {
        List<Span> all = new ArrayList<>(spans);
        companies.stream()
                .filter(company ->
                        spans.stream().noneMatch(s -> s.start() < company.end() && company.start() < s.end()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Span::start));
        return all;
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
                && FACULTIES.stream().anyMatch(part -> text.matched().startsWith(part, longer.end() - part.length()))
                && !text.matched().startsWith("科学院", whole.end() - 3)
                && (text.matched().startsWith("大学", whole.end() - 2)
                        || text.matched().startsWith("学院", whole.end() - 2));
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

    private String full(String name, String printed) {
        Matcher conference = CONFERENCE.matcher(name);
        if (conference.matches() && !fullNames.containsKey(name)) {
            return conference.group(1) + "政协";
        }
        return fullNames.getOrDefault(name, printed);
    }

    /** Each organisation once, with the short names that the text has of it. */
    List<Named> of(NameText text, List<Span> spans) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Span span : spans) {
            String printed = text.printed(span.start(), span.end());
            String full = full(text.matched().substring(span.start(), span.end()), printed);
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
