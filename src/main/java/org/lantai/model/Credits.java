package org.lantai.model;

import java.util.List;
import java.util.Optional;

/**
 * Who had which part in a text, and where it was reported from.
 *
 * @param reporters who reported it (记者、通讯员), in the order printed; they are among the authors too
 * @param photographers who photographed it (摄影、摄), in the order printed; they are among the authors too
 * @param agency the agency or paper that its dateline names: 新华社 in {@code 新华社合肥7月20日电}
 * @param place the place of its dateline: 合肥
 */
public record Credits(
        List<String> reporters, List<String> photographers, Optional<String> agency, Optional<String> place) {
    /** Nothing is known. */
    public static final Credits NONE = new Credits(List.of(), List.of(), Optional.empty(), Optional.empty());

    public Credits {
        reporters = List.copyOf(reporters);
        photographers = List.copyOf(photographers);
    }
}
