package org.lantai.render.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.lexicon.Table;

/** Looks whether JSON-LD keeps to the vocabulary schema.org, as far as {@code schema-org.tsv} has it. */
public final class SchemaOrg {
    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?[+]\\d\\d:\\d\\d)?)?)?";

    private final Map<String, List<String>> types = new HashMap<>();
    private final Map<String, List<String>> domains = new HashMap<>();
    private final Map<String, List<String>> ranges = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    public SchemaOrg() {
        for (List<String> row : Table.rows(SchemaOrg.class, "schema-org.tsv", 4)) {
            if (row.get(0).equals("type")) {
                types.put(row.get(1), names(row.get(2)));
            } else {
                domains.put(row.get(1), names(row.get(2)));
                ranges.put(row.get(1), names(row.get(3)));
            }
        }
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(", "));
    }

    /** What is wrong with a node and those in it. */
    public List<String> complaints(JsonNode node) {
        check(node);
        return List.copyOf(complaints);
    }

    private void check(JsonNode node) {
        Set<String> of = general(node.get("@type"));
        node.properties().forEach(field -> {
            if (!field.getKey().startsWith("@")) {
                property(of, field.getKey(), field.getValue());
            }
        });
    }

    private void property(Set<String> types, String name, JsonNode value) {
        List<String> domain = domains.getOrDefault(name, List.of());
        if (domain.stream().noneMatch(types::contains)) {
            complaints.add(types + " has no " + name);
        } else if (value.isArray()) {
            value.forEach(one -> property(types, name, one));
        } else if (ranges.getOrDefault(name, List.of()).stream().noneMatch(range -> fits(range, value))) {
            complaints.add(name + " is no " + value);
        } else if (value.isObject()) {
            check(value);
        }
    }

    private boolean fits(String range, JsonNode value) {
        return switch (range) {
            case "Text" -> value.isTextual();
            case "URL" -> value.isTextual() && value.asText().matches("https?://\\S+");
            case "Date", "DateTime" -> value.isTextual() && value.asText().matches(DATE);
            case "Number" -> value.isNumber();
            default -> value.isObject() && general(value.get("@type")).contains(range);
        };
    }

    /** The types of a node, and what they are more generally. */
    private Set<String> general(JsonNode said) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        if (said != null && said.isArray()) {
            said.forEach(type -> open.add(type.asText()));
        } else if (said != null) {
            open.add(said.asText());
        }
        while (!open.isEmpty()) {
            String type = open.remove(open.size() - 1);
            if (!types.containsKey(type)) {
                complaints.add("there is no type " + type);
            } else if (all.add(type)) {
                open.addAll(types.getOrDefault(type, List.of()));
            }
        }
        return all;
    }
}
