package org.lantai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lantai.lexicon.Division.Rank;

/** The places that are known, by their full and bare names in Simplified characters. Immutable once made. */
public final class Gazetteer {
    private static final WordTable WORDS = WordTable.of(Gazetteer.class, "division-words.tsv");
    /** The peoples at the end of a name whose rank is taken off: 布依族苗族 in 黔南布依族苗族. */
    private static final Pattern PEOPLES =
            Pattern.compile("(?<=..)(" + WORDS.anyOf("people") + "族|" + WORDS.anyOf("bare") + ")+$");

    private static final List<String> RANKS = WORDS.words("rank");

    private static final String LANDS = "lands.tsv";

    private final Map<String, List<Division>> full = new HashMap<>();
    private final Map<String, List<Division>> bare = new HashMap<>();
    private final Set<String> words = new HashSet<>(Table.words(Gazetteer.class, "place-words.tsv", 2));

    public Gazetteer() {
        Map<String, Division> above = new HashMap<>();
        for (String file : List.of("divisions.tsv", "divisions-islands.tsv", "divisions-former.tsv")) {
            Table.rows(Gazetteer.class, file, 3).forEach(row -> addRow(row, above));
        }
        for (List<String> row : Table.rows(Gazetteer.class, LANDS, 3)) {
            addLand(row, above);
        }
    }

    private void addRow(List<String> row, Map<String, Division> above) {
        Division province = above.computeIfAbsent(row.get(0), name -> added(Division.of(name, Rank.PROVINCE, null)));
        boolean islands = bare(row.get(0)).equals(row.get(0));
        Division parent = row.get(1).equals("-")
                ? province
                : above.computeIfAbsent(
                        row.get(0) + row.get(1), n -> added(Division.of(row.get(1), Rank.PREFECTURE, province)));
        Rank rank = islands && !row.get(1).equals("-") ? Rank.TOWNSHIP : Rank.COUNTY;
        for (String name : row.get(2).split(" ")) {
            if (!name.isEmpty()) {
                added(Division.of(name, rank, parent));
            }
        }
    }

    private void addLand(List<String> row, Map<String, Division> above) {
        Division country = above.get(row.get(1));
        Division land = Division.of(row.get(0), country == null ? Rank.COUNTRY : Rank.PREFECTURE, country);
        above.put(row.get(0), land);
        put(full, row.get(0), land);
        for (String other : row.get(2).split(" ")) {
            if (!other.isEmpty()) {
                put(full, other, land);
            }
        }
    }

    private Division added(Division division) {
        String name = division.name();
        put(full, name, division);
        String shorter = bare(name);
        if (shorter.length() >= 2 && !shorter.equals(name)) {
            put(bare, shorter, division);
            if (name.endsWith("自治州")) {
                put(full, shorter + "州", division);
            }
        }
        return division;
    }

    /** Of a place that has had two ranks under one name (巢湖市) the present one stays, which is read first. */
    private static void put(Map<String, List<Division>> names, String name, Division division) {
        List<Division> divisions = names.computeIfAbsent(name, n -> new ArrayList<>(1));
        boolean same = divisions.stream()
                .anyMatch(d -> d.name().equals(division.name())
                        && d.within().startsWith(division.within())
                        && d.rank() != Rank.TOWNSHIP);
        if (!same) {
            divisions.add(division);
        }
    }

    /** The name without the word that tells its rank, and without the peoples in it. */
    public static String bare(String name) {
        for (String last : RANKS) {
            if (name.endsWith(last)) {
                String rest = name.substring(0, name.length() - last.length());
                return last.startsWith("自治") ? PEOPLES.matcher(rest).replaceFirst("") : rest;
            }
        }
        return name;
    }

    /** The usual names of countries and well-known cities abroad. */
    public static List<String> lands() {
        return Table.words(Gazetteer.class, LANDS, 3);
    }

    /** All names, full and bare. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(full.keySet());
        names.addAll(bare.keySet());
        return names;
    }

    /** Bare names of provinces and prefectures that are no words. */
    public List<String> cities() {
        return bare.entrySet().stream()
                .filter(e -> !words.contains(e.getKey())
                        && e.getValue().stream().anyMatch(d -> d.rank().compareTo(Rank.PREFECTURE) <= 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The places of that full name. */
    public List<Division> full(String name) {
        return full.getOrDefault(name, List.of());
    }

    /** The places of that bare name. */
    public List<Division> bareOnes(String name) {
        return bare.getOrDefault(name, List.of());
    }

    /** Whether a name ends with the word that tells the rank of a division of China: 合肥市. */
    public boolean isRanked(String name) {
        return full.containsKey(name) && !bare(name).equals(name);
    }

    /** Whether a bare name is an ordinary word or part of others as well. */
    public boolean isWord(String name) {
        return words.contains(name);
    }
}
