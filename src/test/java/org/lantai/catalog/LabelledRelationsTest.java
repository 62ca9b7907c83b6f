package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Relations.Neighbours;
import org.lantai.subjects.Entry;

/** How many of the documents that stand beside another belong there, on invented ones labelled by hand. */
class LabelledRelationsTest {
    private static final Path TEXTS = Path.of("src/test/resources/org/lantai/catalog/related.txt");
    private static final double LEAST_SENSIBLE = 0.9;
    private static final double LEAST_FOUND = 0.9;

    private static final Map<String, Labelled> LABELS = new HashMap<>();
    private static Relations relations = Relations.NONE;

    private record Labelled(String matter, String event, Entry entry) {}

    @BeforeAll
    static void read() throws IOException {
        String[] parts = Files.readString(TEXTS).split("(?m)^=== ");
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String[] lines = part.split("\n", 3);
            String[] head = lines[0].split(" ");
            Entry entry = Sample.of("text" + LABELS.size())
                    .title(lines[1])
                    .date(head[2])
                    .text(lines[2].strip())
                    .entry();
            LABELS.put(entry.key(), new Labelled(head[0], head[1], entry));
        }
        relations =
                RelationFinder.of(LABELS.values().stream().map(Labelled::entry).toList());
    }

    private static Labelled label(Entry entry) {
        return LABELS.getOrDefault(entry.key(), new Labelled("", "", entry));
    }

    private static Stream<Entry> beside(Labelled one) {
        Neighbours found = relations.of(one.entry());
        return Stream.concat(found.event().stream(), found.related().stream().map(Relations.Related::entry));
    }

    @Test
    void nearlyAllThatStandBesideADocumentAreOfItsMatter() {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Labelled one : LABELS.values()) {
            for (Entry other : beside(one).toList()) {
                all++;
                if (!label(other).matter().equals(one.matter())) {
                    wrong.add(one.entry().title() + " beside " + other.title());
                }
            }
        }
        assertThat(all).isGreaterThan(50);
        assertThat(1 - wrong.size() / (double) all)
                .as("%d of %d: %s", wrong.size(), all, wrong)
                .isGreaterThanOrEqualTo(LEAST_SENSIBLE);
    }

    @Test
    void mostDocumentsOfAMatterStandBesideEachOther() {
        List<String> missed = new ArrayList<>();
        int pairs = 0;
        for (Labelled one : LABELS.values()) {
            List<String> beside = beside(one).map(Entry::key).toList();
            for (Labelled other : LABELS.values()) {
                if (!other.equals(one) && other.matter().equals(one.matter())) {
                    pairs++;
                    if (!beside.contains(other.entry().key())) {
                        missed.add(one.entry().title() + " without "
                                + other.entry().title());
                    }
                }
            }
        }
        assertThat(1 - missed.size() / (double) pairs)
                .as("%d of %d: %s", missed.size(), pairs, missed)
                .isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @Test
    void theReportsOfEachEventAreRecognised() {
        List<String> wrong = new ArrayList<>();
        long events = LABELS.values().stream().map(Labelled::event).distinct().count() - 1;
        for (Labelled one : LABELS.values()) {
            for (Labelled other : LABELS.values()) {
                boolean same = !one.event().equals("-") && one.event().equals(other.event()) && !one.equals(other);
                if (relations.of(one.entry()).event().contains(other.entry()) != same) {
                    wrong.add((same ? "missed: " : "wrong: ") + one.entry().title() + " and "
                            + other.entry().title());
                }
            }
        }
        assertThat(events).isGreaterThanOrEqualTo(20);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aDocumentWithoutRelativesShowsNone() {
        assertThat(LABELS.values().stream().filter(one -> one.matter().startsWith("独")))
                .hasSize(16)
                .allSatisfy(one -> assertThat(relations.of(one.entry())).isEqualTo(Neighbours.NONE));
    }
}
