package org.lantai.extract.furniture;

import java.util.Map;

/**
 * What the archivist decides on lines of hosts, whatever they repeat.
 *
 * @param hosts by the host or the folder of captures
 */
public record FurnitureRulings(Map<String, Ruling> hosts) {
    /** Nothing is decided. */
    public static final FurnitureRulings NONE = new FurnitureRulings(Map.of());

    /** The name that all hosts go by. */
    static final String ALL = "*";

    /**
     * On the lines of one host.
     *
     * @param keep lines that stay
     * @param drop lines that go wherever they stand; of a line that is named under both {@code keep} counts
     */
    record Ruling(LineForms keep, LineForms drop) {
        static final Ruling NONE = new Ruling(LineForms.NONE, LineForms.NONE);
    }

    public FurnitureRulings {
        hosts = Map.copyOf(hosts);
    }

    Ruling of(Host host) {
        return hosts.getOrDefault(host.name(), hosts.getOrDefault(ALL, Ruling.NONE));
    }
}
