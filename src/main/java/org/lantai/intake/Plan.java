package org.lantai.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be copied where, before anything is; in an order in which a killed copy leaves nothing that misleads the next. */
final class Plan {
    private final Map<String, Path> sources = new HashMap<>();
    private final List<Placement> companions = new ArrayList<>();
    private final List<Placement> captures = new ArrayList<>();
    private final List<Path> ownedCompanions = new ArrayList<>();
    private final List<Path> ownedCaptures = new ArrayList<>();

    /** A file and its name below the folder of captures. */
    record Placement(Path from, String to) {}

    void companion(Path from, String to) {
        companions.add(new Placement(from, to));
        sources.put(to, from);
    }

    void capture(Path from, String to) {
        captures.add(new Placement(from, to));
        sources.put(to, from);
    }

    /** The archive has what a file beside captures holds, or will have it. */
    void ownsCompanion(Path from) {
        ownedCompanions.add(from);
    }

    void ownsCapture(Path from) {
        ownedCaptures.add(from);
    }

    /** What is to be copied to there. */
    Optional<Path> planned(String to) {
        return Optional.ofNullable(sources.get(to));
    }

    /** Captures last: as long as one is missing, the next time sees that what belongs to it has to come along. */
    List<Placement> placements() {
        List<Placement> all = new ArrayList<>(companions);
        all.addAll(captures);
        return all;
    }

    List<Placement> companions() {
        return List.copyOf(companions);
    }

    /** What may be deleted where it was, captures last for the same reason. */
    List<Path> owned() {
        List<Path> all = new ArrayList<>(ownedCompanions);
        all.addAll(ownedCaptures);
        return all;
    }
}
