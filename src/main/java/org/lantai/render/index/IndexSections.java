package org.lantai.render.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexLetter;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.PinyinOrder;
import org.lantai.lexicon.Syllable;
import org.lantai.model.PartialDate;
import org.lantai.render.page.PageContext;

/** Puts the names of an index into sections, in each of its orders. */
public final class IndexSections {
    /** Behind all letters, numbers and years. */
    private static final String REST = "other";
    /** Spelled Shaanxi in Latin letters, as on maps and in ISO 3166-2:CN, so that it is told from Shanxi (山西). */
    private static final String SHAANXI = "陕西";
    /** Names that a page shows; with their links they take some 100 KB. */
    static final int MOST = 800;

    private final PageContext context;
    private final List<IndexLetter> letters;
    private final List<IndexTerm> tags;

    IndexSections(PageContext context, Facet facet) {
        this.context = context;
        this.letters = facet.letters(context.site().catalog());
        this.tags = letters.stream().flatMap(letter -> letter.tags().stream()).toList();
    }

    /**
     * Names below one heading.
     *
     * @param key its folder where it has a page of its own, and the end of its anchor
     * @param heading what it reads
     * @param label the same where there is little room
     * @param tags all of them
     * @param parts the same by what lies between, such as the cities of a province; empty where nothing does
     */
    record Part(String key, String heading, String label, List<IndexTerm> tags, List<Part> parts) {
        Part(String key, String heading, String label, List<IndexTerm> tags) {
            this(key, heading, label, tags, List.of());
        }
    }

    List<IndexTerm> tags() {
        return tags;
    }

    List<Part> in(IndexOrder order) {
        return switch (order) {
            case PINYIN -> divided(byPinyin());
            case STROKES -> divided(byStrokes());
            case COUNT -> List.of(new Part("all", "", "", byCount(tags)));
            case YEAR -> divided(byYear());
            case PROVINCE -> byProvince();
        };
    }

    /** Those with the most documents first, of equals in the order of the index. */
    public static List<IndexTerm> byCount(List<IndexTerm> tags) {
        return tags.stream()
                .sorted(Comparator.comparingInt(tag -> -tag.entries().size()))
                .toList();
    }

    /** What is too much for a page is divided by its first and last names. */
    private List<Part> divided(List<Part> parts) {
        return parts.stream()
                .map(part -> part.tags().size() <= MOST
                        ? part
                        : new Part(part.key(), part.heading(), part.label(), part.tags(), stretches(part)))
                .toList();
    }

    private List<Part> stretches(Part part) {
        List<Part> stretches = new ArrayList<>();
        for (int from = 0; from < part.tags().size(); from += MOST) {
            List<IndexTerm> some =
                    part.tags().subList(from, Math.min(from + MOST, part.tags().size()));
            String first = context.name(some.get(0).label());
            String last = context.name(some.get(some.size() - 1).label());
            stretches.add(new Part(part.key() + "-" + (stretches.size() + 1), first + " — " + last, first, some));
        }
        return stretches;
    }

    private List<Part> byPinyin() {
        return letters.stream()
                .map(letter -> letter.letter().equals(PinyinOrder.NO_LETTER)
                        ? rest("index.other", letter.tags())
                        : new Part(
                                letter.letter().toLowerCase(Locale.ROOT),
                                letter.letter(),
                                letter.letter(),
                                letter.tags()))
                .toList();
    }

    private Part rest(String heading, List<IndexTerm> rest) {
        String text = context.messages().of(heading);
        return new Part(REST, text, text, rest);
    }

    private List<Part> byStrokes() {
        Map<Integer, List<IndexTerm>> byNumber = tags.stream()
                .collect(Collectors.groupingBy(
                        tag -> Strokes.standard().of(context.name(tag.label())), TreeMap::new, Collectors.toList()));
        List<IndexTerm> none = byNumber.remove(0);
        List<Part> parts = new ArrayList<>();
        byNumber.forEach((number, some) -> parts.add(new Part(
                String.valueOf(number),
                context.messages().of("index.strokes", number),
                String.valueOf(number),
                inStrokes(some))));
        if (none != null) {
            parts.add(rest("index.other", none));
        }
        return parts;
    }

    private List<IndexTerm> inStrokes(List<IndexTerm> some) {
        Map<String, List<IndexTerm>> byName =
                some.stream().collect(Collectors.groupingBy(tag -> context.name(tag.label())));
        return Strokes.standard().sort(List.copyOf(byName.keySet())).stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .toList();
    }

    /** By the year of the first document that has it, the latest year first. */
    private List<Part> byYear() {
        Map<Integer, List<IndexTerm>> byYear = new TreeMap<>(Comparator.reverseOrder());
        List<IndexTerm> undated = new ArrayList<>();
        for (IndexTerm tag : tags) {
            firstYear(tag)
                    .ifPresentOrElse(
                            year -> byYear.computeIfAbsent(year, y -> new ArrayList<>())
                                    .add(tag),
                            () -> undated.add(tag));
        }
        List<Part> parts = new ArrayList<>();
        byYear.forEach((year, some) ->
                parts.add(new Part(String.valueOf(year), context.dates().year(year), String.valueOf(year), some)));
        if (!undated.isEmpty()) {
            parts.add(rest("timeline.undated", undated));
        }
        return parts;
    }

    private static Optional<Integer> firstYear(IndexTerm tag) {
        return tag.entries().stream()
                .flatMap(entry -> entry.date().stream())
                .map(PartialDate::year)
                .min(Comparator.naturalOrder());
    }

    /** By province, and in it by city. The first detail of a place is what it lies in. */
    private List<Part> byProvince() {
        PlacesAbove above = new PlacesAbove();
        Set<String> cities = tags.stream()
                .flatMap(tag -> tag.details().stream().limit(1))
                .map(above::city)
                .collect(Collectors.toSet());
        Map<String, Map<String, List<IndexTerm>>> byProvince = new LinkedHashMap<>();
        List<IndexTerm> without = new ArrayList<>();
        for (IndexTerm tag : tags) {
            Optional<String> city = city(tag, above, cities);
            city.ifPresentOrElse(
                    name -> byProvince
                            .computeIfAbsent(above.province(name), p -> new LinkedHashMap<>())
                            .computeIfAbsent(name, c -> new ArrayList<>())
                            .add(tag),
                    () -> without.add(tag));
        }
        Map<String, String> keys = keys(byProvince);
        List<Part> parts = new ArrayList<>();
        inPinyin(byProvince.keySet()).forEach(province -> {
            List<Part> inside = cities(province, byProvince.getOrDefault(province, Map.of()), keys);
            List<IndexTerm> all =
                    inside.stream().flatMap(part -> part.tags().stream()).toList();
            String name = context.edition().say(province);
            parts.add(new Part(keys.getOrDefault(province, REST), name, name, all, inside));
        });
        if (!without.isEmpty()) {
            parts.add(rest("index.elsewhere", without));
        }
        return parts;
    }

    /** Where it stands: a city with its counties, a province with its cities; empty when nothing is said. */
    private static Optional<String> city(IndexTerm tag, PlacesAbove above, Set<String> cities) {
        if (tag.details().isEmpty()) {
            return Optional.of(tag.label()).filter(above::isHighest);
        }
        String within = tag.details().get(0);
        return Optional.of(
                Optional.of(within + tag.label()).filter(cities::contains).orElseGet(() -> above.city(within)));
    }

    /** What lies right in the province stands before its cities. */
    private List<Part> cities(String province, Map<String, List<IndexTerm>> byCity, Map<String, String> keys) {
        return inPinyin(byCity.keySet()).stream()
                .sorted(Comparator.comparing(city -> !city.equals(province)))
                .map(city -> {
                    String name =
                            context.edition().say(city.equals(province) ? city : city.substring(province.length()));
                    List<IndexTerm> places = byCity.getOrDefault(city, List.of()).stream()
                            .sorted(Comparator.comparing(tag -> !city.endsWith(tag.label())))
                            .toList();
                    return new Part(keys.getOrDefault(city, REST), name, name, places);
                })
                .toList();
    }

    private static List<String> inPinyin(Set<String> names) {
        return PinyinOrder.sort(names, name -> name, Comparator.naturalOrder());
    }

    /** Those of provinces and of cities, which is what the parts were before provinces held their cities. */
    private static Map<String, String> keys(Map<String, Map<String, List<IndexTerm>>> byProvince) {
        Set<String> names = new TreeSet<>(byProvince.keySet());
        byProvince.values().forEach(cities -> names.addAll(cities.keySet()));
        Set<String> taken = new HashSet<>(Set.of(REST));
        Map<String, String> keys = new HashMap<>();
        inPinyin(names).forEach(name -> keys.put(name, key(name, taken)));
        return keys;
    }

    /** Without its tones a name may read like another one: the second of them is numbered. */
    private static String key(String name, Set<String> taken) {
        String read = PinyinOrder.read(name.replace(SHAANXI, "")).stream()
                .map(Syllable::read)
                .collect(Collectors.joining())
                .replaceAll("[^a-z0-9]", "");
        String base = (name.startsWith(SHAANXI) ? "shaanxi" : read.isEmpty() ? "unread" : "") + read;
        String key = base;
        for (int number = 2; !taken.add(key); number++) {
            key = base + "-" + number;
        }
        return key;
    }
}
