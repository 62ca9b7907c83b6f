package org.lantai.render.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
     */
    record Part(String key, String heading, String label, List<IndexTerm> tags) {}

    List<IndexTerm> tags() {
        return tags;
    }

    List<Part> in(IndexOrder order) {
        return switch (order) {
            case PINYIN -> byPinyin();
            case STROKES -> byStrokes();
            case COUNT -> List.of(new Part("all", "", "", byCount(tags)));
            case YEAR -> byYear();
            case PROVINCE -> byProvince();
        };
    }

    /** Those with the most documents first, of equals in the order of the index. */
    public static List<IndexTerm> byCount(List<IndexTerm> tags) {
        return tags.stream()
                .sorted(Comparator.comparingInt(tag -> -tag.entries().size()))
                .toList();
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

    /** The first detail of a place is its province. */
    private List<Part> byProvince() {
        Map<String, List<IndexTerm>> byProvince = new LinkedHashMap<>();
        List<IndexTerm> without = new ArrayList<>();
        for (IndexTerm tag : tags) {
            if (tag.details().isEmpty()) {
                without.add(tag);
            } else {
                byProvince
                        .computeIfAbsent(tag.details().get(0), p -> new ArrayList<>())
                        .add(tag);
            }
        }
        List<Part> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(REST));
        PinyinOrder.sort(byProvince.keySet(), p -> p, Comparator.naturalOrder()).forEach(province -> {
            String name = context.edition().say(province);
            parts.add(new Part(key(province, taken), name, name, byProvince.getOrDefault(province, List.of())));
        });
        if (!without.isEmpty()) {
            parts.add(rest("index.elsewhere", without));
        }
        return parts;
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
