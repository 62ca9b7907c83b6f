package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.Division.Rank;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordTable;

/**
 * Finds places that the gazetteer lacks: counties that a text names again and again (云溪县), and towns and villages right
 * behind the county they lie in (来安县水口镇).
 */
final class UnlistedPlaces {
    private static final WordTable CHARACTERS = WordTable.of(UnlistedPlaces.class, "name-characters.tsv");
    /** What stands behind 县 where it is part of another word. */
    private static final String OTHER = CHARACTERS.characters("behind county");

    private static final Pattern TOWN = Pattern.compile("([一-龥]{1,4}?(?:街道|[镇乡村]))(?!级|民|长|干部|委|[镇乡村])");
    /** What such names do not have: all of it counts counties or says which, or ends the word before. */
    private static final String NEVER = CHARACTERS.characters("county");

    private static final List<String> DIRECTIONS =
            WordTable.of(UnlistedPlaces.class, "name-words.tsv").words("direction");

    private final Villages villages = new Villages();

    /** So often a county must be named. */
    private static final int OFTEN = 2;

    List<PlaceSighting> find(NameText text, WordPlaces words, List<PlaceSighting> known) {
        List<PlaceSighting> found = new ArrayList<>(counties(text, words));
        List<PlaceSighting> above = new ArrayList<>(known);
        above.addAll(found);
        above.sort(Comparator.comparingInt(PlaceSighting::start));
        for (PlaceSighting county : above) {
            if (isCounty(county.division()) || gazetteerCity(county.division())) {
                within(text, county).ifPresent(town -> {
                    found.add(town);
                    within(text, town).ifPresent(found::add);
                });
            }
        }
        found.addAll(villages.find(text, words, found));
        return found;
    }

    /** A town or a village right behind what it lies in. */
    private static Optional<PlaceSighting> within(NameText text, PlaceSighting above) {
        Matcher town = TOWN.matcher(text.matched()).region(above.end(), text.length());
        return town.lookingAt() && isName(town.group(1)) && !isTaken(text, town.end(1))
                ? Optional.of(new PlaceSighting(
                        town.start(), town.end(), Division.of(town.group(1), Rank.TOWNSHIP, above.division())))
                : Optional.empty();
    }

    /** 长安镇人民政府 has a town, 青禾乡镇 has none. */
    private static boolean isTaken(NameText text, int end) {
        return text.words().length(end) == 0 && !text.words().isBoundary(end);
    }

    private static boolean gazetteerCity(Division division) {
        return division.rank() == Rank.PREFECTURE && division.name().endsWith("市");
    }

    private static boolean mayBegin(NameText text, WordPlaces words, int start) {
        if (!text.isHan(start - 1) || words.to(WordSense.LINK, start) > 0 || words.to(WordSense.PLACE, start) > 0) {
            return true;
        }
        int before = text.words().before(start);
        return text.words().isBoundary(start)
                && (text.words().kind(before) == WordKind.VERB || text.words().kind(before) == WordKind.OTHER);
    }

    private static boolean isCounty(Division division) {
        return division.rank() == Rank.COUNTY;
    }

    private static List<PlaceSighting> counties(NameText text, WordPlaces words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int at = text.matched().indexOf('县'); at >= 0; at = text.matched().indexOf('县', at + 1)) {
            int end = at + 1;
            int start = !text.isHan(end - 4) ? end - 3 : end - 4;
            boolean whole = text.isHan(start) && text.isHan(start + 1) && mayBegin(text, words, start);
            if (whole && words.to(WordSense.PLACE, end) == 0 && OTHER.indexOf(text.at(end)) < 0) {
                String name = text.matched().substring(start, end);
                if (isName(name) && !CommonWords.has(bare(name))) {
                    boolean town = TOWN.matcher(text.matched())
                            .region(end, text.length())
                            .lookingAt();
                    counts.merge(name, town ? OFTEN : count(text.matched(), name), Math::max);
                }
            }
        }
        List<PlaceSighting> found = new ArrayList<>();
        counts.forEach((name, count) -> {
            if (count >= OFTEN) {
                addAll(text.matched(), name, found);
            }
        });
        return found;
    }

    private static void addAll(String text, String name, List<PlaceSighting> found) {
        Division division = Division.of(name, Rank.COUNTY, null);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            found.add(new PlaceSighting(at, at + name.length(), division));
        }
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    private static boolean isName(String name) {
        return !bare(name).isEmpty()
                && DIRECTIONS.stream().noneMatch(name::startsWith)
                && bare(name).chars().noneMatch(c -> NEVER.indexOf(c) >= 0);
    }

    /** The name without its last word. */
    private static String bare(String name) {
        return name.substring(0, name.length() - (name.endsWith("街道") ? 2 : 1));
    }
}
