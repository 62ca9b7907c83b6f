package org.lantai.extract.furniture;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an archive tells of the furniture of its hosts, as {@link FurnitureSurvey} learned it.
 *
 * @param lines for each host the keys of its lines; a host of which nothing is known is missing
 */
public record HostFurniture(Map<String, Set<Long>> lines) {

    /** Nothing is known of any host. */
    public static final HostFurniture NONE = new HostFurniture(Map.of());

    public HostFurniture {
        lines = lines.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    }

    /** Whether nothing is known of any host. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The keys of a host's lines. */
    public Set<Long> of(String host) {
        return lines.getOrDefault(host, Set.of());
    }
}
