package org.lantai.extract.furniture;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.extract.furniture.FurnitureRulings.Ruling;

/**
 * What is known of the furniture of an archive's hosts.
 *
 * @param hosts what {@link FurnitureSurvey} learned; a host of which nothing is known is missing
 * @param rulings what the archivist decides
 */
public record HostFurniture(SortedMap<Host, HostLines> hosts, FurnitureRulings rulings) {

    /** Nothing is known of any host. */
    public static final HostFurniture NONE = new HostFurniture(new TreeMap<>(), FurnitureRulings.NONE);

    public HostFurniture {
        hosts = Collections.unmodifiableSortedMap(new TreeMap<>(hosts));
    }

    /** The same, with what the archivist decides. */
    public HostFurniture ruledBy(FurnitureRulings decided) {
        return new HostFurniture(hosts, decided);
    }

    /** Whether nothing is known of any host. */
    public boolean isEmpty() {
        return hosts.isEmpty() && rulings.hosts().isEmpty();
    }

    /** Where each line that recurs on a host goes from, by its key: all that the cleaning of its pages sees of it. */
    public SortedMap<Long, HostLines.Place> places(Host host) {
        SortedMap<Long, HostLines.Place> places = new TreeMap<>();
        lines(host).lines().forEach((key, line) -> places.put(key, line.place()));
        return places;
    }

    HostLines lines(Host host) {
        return hosts.getOrDefault(host, HostLines.NONE);
    }

    Ruling ruling(Host host) {
        return rulings.of(host);
    }
}
