package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.Gazetteer;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;
import org.lantai.model.Document;
import org.lantai.model.Script;
import org.lantai.subjects.names.NamesFound.Named;

/** Finds the people, places and organisations that a document names. Safe for use by several threads. */
public final class NamesFinder {
    /** The last characters of counties and of what lies in them. */
    private static final String BROAD_NOT = "县縣区區旗镇鎮乡鄉村";
    /** What lies in a prefecture. */
    private static final Pattern WITHIN_CITY = Pattern.compile("(?:省|自治[区區])\\p{IsHan}+");

    private static final Set<String> NATIONWIDE = Table.rows(NamesFinder.class, "state-organs.tsv", 2).stream()
            .flatMap(row -> Stream.of((row.get(0) + " " + row.get(1)).split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final Gazetteer gazetteer = new Gazetteer();
    private final KnownWords known = new KnownWords(gazetteer);
    private final PeopleFinder people = new PeopleFinder();
    private final PlaceFinder places = new PlaceFinder(gazetteer);
    private final OrganisationFinder organisations = new OrganisationFinder();
    private final Map<Script, PlaceNames> placeNames = new ConcurrentHashMap<>();

    /** The name of a place without the word that tells its rank: 柏溪 of 柏溪县. */
    public static String bareName(String place) {
        return Gazetteer.bare(place);
    }

    /** Whether a place is a country, a province or a large city: texts of any matter name it. */
    public static boolean isBroad(Named place) {
        boolean small = BROAD_NOT.indexOf(place.name().charAt(place.name().length() - 1)) >= 0;
        return !small
                && place.details().stream()
                        .noneMatch(within -> WITHIN_CITY.matcher(within).find());
    }

    /** Whether an organisation is one of the whole country or the world, by its full or its short name. */
    public static boolean isNationwide(String organisation) {
        return NATIONWIDE.contains(MatchForm.names(organisation));
    }

    /** What its headline and its text name. */
    public NamesFound find(Document document) {
        return find(NameText.of(document), document.script().target());
    }

    /** @param script what the text is written in */
    NamesFound find(NameText text, Script script) {
        WordPlaces words = known.in(text.matched());
        Map<String, List<Integer>> persons = people.find(text, words);
        BitSet taken = new BitSet();
        persons.forEach((name, starts) -> starts.forEach(start -> taken.set(start, start + name.length())));
        BitSet datelines = DatelinePlaces.in(text);
        taken.or(datelines);
        List<PlaceSighting> all = places.find(text, words, taken);
        List<OrganisationFinder.Span> organs = organisations.spans(text, words, all);
        organs.removeIf(organ -> datelines.get(organ.start()));
        BitSet inNames = OrganisationFinder.withoutTerritory(text, organs);
        List<PlaceSighting> sightings = all.stream()
                .filter(place -> !inNames.get(place.start()) && !places.isPartOfOther(text, place))
                .toList();
        return new NamesFound(
                named(text, words, persons),
                placeNames
                        .computeIfAbsent(script, s -> new PlaceNames(gazetteer, s))
                        .of(sightings),
                organisations.of(text, organs));
    }

    private static List<Named> named(NameText text, WordPlaces words, Map<String, List<Integer>> persons) {
        Map<String, Named> named = new LinkedHashMap<>();
        persons.forEach((name, starts) -> {
            int start = starts.get(0);
            String printed = text.printed(start, start + name.length());
            named.put(printed, new Named(printed, Offices.of(text, words, starts, name.length())));
        });
        return new ArrayList<>(named.values());
    }
}
