package org.lantai.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.lantai.catalog.FeatureIndex.Hit;
import org.lantai.catalog.Relations.Neighbours;
import org.lantai.catalog.Relations.Related;
import org.lantai.model.PartialDate;
import org.lantai.subjects.Entry;

/**
 * Finds which documents have to do with each other: by the tags, names, terms and rare words that few others have
 * and by runs of characters in their headlines; of those alike the ones nearer in time first. {@link Kinship} decides.
 */
final class RelationFinder {
    private static final int MOST_RELATED = 6;
    private static final int MOST_EVENT = 12;
    /** So many of a text's nearest are weighed by their dates. */
    private static final int LOOKED_AT = 40;
    /** Reports of one event are at most so many days apart. */
    private static final int EVENT_DAYS = 3;
    /** Nearness in time adds up to half; after so many days half of that. */
    private static final double HALF_LIFE = 30;

    /** A run of a headline, which may be no word. */
    private static final int RUN = 3;
    /** From that length on, what two headlines share can be shown as a reason. */
    private static final int TELLING = 4;

    private final List<Entry> entries;
    private final Kinship kinship;
    private final FeatureIndex index;

    private RelationFinder(List<Entry> entries) {
        this.entries = entries;
        this.kinship = new Kinship(entries);
        this.index = new FeatureIndex(
                IntStream.range(0, entries.size()).mapToObj(this::features).toList());
    }

    /** The relations between documents; the result does not depend on their order. */
    static Relations of(List<Entry> documents) {
        RelationFinder finder = new RelationFinder(
                documents.stream().sorted(Comparator.comparing(Entry::key)).toList());
        Map<String, Neighbours> neighbours = new HashMap<>();
        for (int i = 0; i < finder.entries.size(); i++) {
            Neighbours found = finder.neighbours(i);
            if (!found.equals(Neighbours.NONE)) {
                neighbours.put(finder.entries.get(i).key(), found);
            }
        }
        return new Relations(neighbours);
    }

    private Set<String> features(int number) {
        Set<String> features = kinship.traits(number).all();
        String title = kinship.headline(number).toString();
        for (int i = 0; i + RUN <= title.length(); i++) {
            // Marked, so that a run is no name.
            features.add(" " + title.substring(i, i + RUN));
        }
        return features;
    }

    private Neighbours neighbours(int number) {
        Entry entry = entries.get(number);
        List<Hit> hits = index.of(number);
        List<Entry> event = hits.stream()
                .filter(hit -> isSameEvent(number, hit.number()))
                .map(hit -> entries.get(hit.number()))
                .limit(MOST_EVENT)
                .toList();
        List<Related> related = hits.stream()
                .limit(LOOKED_AT)
                .filter(hit -> !event.contains(entries.get(hit.number())))
                .filter(hit -> kinship.areRelated(number, hit.number()))
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.likeness() * nearness(entry, hit))
                        .thenComparingInt(Hit::number))
                .map(hit -> new Related(entries.get(hit.number()), shared(number, hit.number())))
                .filter(found -> !found.shared().isEmpty())
                .limit(MOST_RELATED)
                .toList();
        return new Neighbours(event, related);
    }

    private double nearness(Entry entry, Hit hit) {
        OptionalLong days = days(entry, entries.get(hit.number()));
        return days.isEmpty() ? 1 : 1 + 0.5 / (1 + days.getAsLong() / HALF_LIFE);
    }

    /** What they share by name, else the words of their headlines. */
    private List<String> shared(int one, int other) {
        List<String> reasons = kinship.reasons(one, other);
        return reasons.isEmpty()
                ? common(entries.get(one).title(), entries.get(other).title()).stream()
                        .toList()
                : reasons;
    }

    /** The longest run of characters that two headlines share, the first of several. */
    private static Optional<String> common(String one, String other) {
        int longest = 0;
        int end = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1) && Character.isLetter(one.charAt(i - 1));
                row[j] = same ? before[j - 1] + 1 : 0;
                if (row[j] > longest) {
                    longest = row[j];
                    end = i;
                }
            }
            before = row;
        }
        return longest < TELLING ? Optional.empty() : Optional.of(one.substring(end - longest, end));
    }

    private boolean isSameEvent(int one, int other) {
        OptionalLong days = days(entries.get(one), entries.get(other));
        return days.isPresent() && days.getAsLong() <= EVENT_DAYS && kinship.areOfOneEvent(one, other);
    }

    private static OptionalLong days(Entry one, Entry other) {
        Optional<LocalDate> here = one.date().flatMap(RelationFinder::day);
        Optional<LocalDate> there = other.date().flatMap(RelationFinder::day);
        return here.isEmpty() || there.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.abs(ChronoUnit.DAYS.between(here.get(), there.get())));
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date.day().map(day -> LocalDate.of(date.year(), date.month().orElseThrow(), day));
    }
}
