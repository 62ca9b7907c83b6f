package org.lantai.catalog.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.catalog.names.Division.Rank;

/**
 * Finds places that the gazetteer lacks: counties that a text names again and again (云溪县), and towns and villages right
 * behind the county they lie in (来安县水口镇).
 */
final class UnlistedPlaces {
    /** Where the name of a county may begin: at a mark, or behind a word that places stand behind. */
    private static final Pattern COUNTY = Pattern.compile("(?<![一-龥]|[一-龥][在到往赴])([一-龥]{2,3}县)(?!级|城|官|令|志)");

    private static final Pattern TOWN = Pattern.compile("([一-龥]{1,4}?(?:街道|[镇乡村]))(?!级|民|长|干部|委|[镇乡村])");
    /** What such names do not have: all of it counts counties or says which, or ends the word before. */
    private static final String NEVER =
            "全各我本该两邻外个位于的了在和与及是为有到从向等省市区县镇乡村州大小贫试示农新老这那其此一二三四五六七八九十多数每另同由被把将对、关郡先强百富穷上下开展进入来去据与";

    /** So often a county must be named. */
    private static final int OFTEN = 2;

    List<PlaceSighting> find(NameText text, WordPlaces words, List<PlaceSighting> known) {
        List<PlaceSighting> found = new ArrayList<>(counties(text, words));
        List<PlaceSighting> above = new ArrayList<>(known);
        above.addAll(found);
        above.sort(Comparator.comparingInt(PlaceSighting::start));
        for (PlaceSighting county : above) {
            Matcher town = TOWN.matcher(text.matched()).region(county.end(), text.length());
            if (isCounty(county.division()) && town.lookingAt() && isName(town.group(1))) {
                found.add(new PlaceSighting(
                        town.start(), town.end(), Division.of(town.group(1), Rank.TOWNSHIP, county.division())));
            }
        }
        return found;
    }

    private static boolean isCounty(Division division) {
        return division.rank() == Rank.COUNTY;
    }

    private static List<PlaceSighting> counties(NameText text, WordPlaces words) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher county = COUNTY.matcher(text.matched());
        while (county.find()) {
            if (words.to(Kind.PLACE, county.end()) == 0
                    && isName(county.group(1))
                    && !CommonWords.has(bare(county.group(1)))) {
                counts.putIfAbsent(county.group(1), count(text.matched(), county.group(1)));
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
        return !bare(name).isEmpty() && bare(name).chars().noneMatch(c -> NEVER.indexOf(c) >= 0);
    }

    /** The name without its last word. */
    private static String bare(String name) {
        return name.substring(0, name.length() - (name.endsWith("街道") ? 2 : 1));
    }
}
