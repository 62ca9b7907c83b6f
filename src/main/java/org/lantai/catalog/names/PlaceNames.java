package org.lantai.catalog.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantai.catalog.names.NamesFound.Named;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.TextConverter;

/** Names places of the gazetteer as an archive writes them. */
final class PlaceNames {
    private final Script script;
    private final TextConverter converter;

    private PlaceNames(Script script) {
        this.script = script;
        this.converter = new TextConverter(script);
    }

    static PlaceNames in(Script script) {
        return new PlaceNames(script);
    }

    /** Each place once, in the order of the text, with what it lies in. */
    List<Named> of(List<PlaceSighting> sightings, Gazetteer gazetteer) {
        Map<String, Named> names = new LinkedHashMap<>();
        for (PlaceSighting sighting : sightings) {
            String name = label(sighting.division(), gazetteer);
            String within = sighting.division().within();
            names.computeIfAbsent(
                    name, n -> new Named(written(n), within.isEmpty() ? List.of() : List.of(written(within))));
        }
        return List.copyOf(names.values());
    }

    /** Its full name, with that of the city before it where other places have the same: 南京市鼓楼区. */
    private static String label(Division division, Gazetteer gazetteer) {
        boolean alone = gazetteer.full(division.name()).size() <= 1;
        return alone ? division.name() : division.parent().map(Division::name).orElse("") + division.name();
    }

    private String written(String name) {
        return script.isSimplified() ? name : converter.convert(name, ScriptFound.SIMPLIFIED);
    }
}
