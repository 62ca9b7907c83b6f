package org.lantai.subjects.names;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.Gazetteer;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.script.TextConverter;
import org.lantai.subjects.names.NamesFound.Named;

/** Names places of the gazetteer as archives of one script write them. Safe for use by several threads. */
final class PlaceNames {
    private final Gazetteer gazetteer;
    private final Script script;
    private final TextConverter converter;
    /** One name of each place for all documents, so that their entries stay light. */
    private final Map<Division, Named> names = new ConcurrentHashMap<>();

    PlaceNames(Gazetteer gazetteer, Script script) {
        this.gazetteer = gazetteer;
        this.script = script;
        this.converter = new TextConverter(script);
    }

    /** Each place once, in the order of the text, with what it lies in. */
    List<Named> of(List<PlaceSighting> sightings) {
        return sightings.stream()
                .map(PlaceSighting::division)
                .distinct()
                .map(division -> names.computeIfAbsent(division, this::name))
                .toList();
    }

    private Named name(Division division) {
        String within = division.within();
        return new Named(written(label(division)), within.isEmpty() ? List.of() : List.of(written(within)));
    }

    /** Its full name, with that of the city before it where other places have the same: 南京市鼓楼区. */
    private String label(Division division) {
        boolean alone = gazetteer.full(division.name()).size() <= 1;
        return alone ? division.name() : division.parent().map(Division::name).orElse("") + division.name();
    }

    private String written(String name) {
        return script.isSimplified() ? name : converter.convert(name, ScriptFound.SIMPLIFIED);
    }
}
