package org.lantai.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.lantai.subjects.LabelledSubjects;

/**
 * Reads the short labelled texts and holds how much of what is listed is right, and how much of what is named is found,
 * against floors; {@code -Dlantai.floors=write} raises these. One file of texts was tuned on, the other kept aside.
 */
class SubjectsQualityTest {
    private static final Path FLOORS = LabelledPage.CORPUS.resolve("subjects-floors.tsv");

    @Test
    void subjectsAreReadAsWellAsTheyHaveBeenBefore() throws IOException {
        QualityFigures figures = new QualityFigures();
        judge("aside", figures);
        judge("tuned", figures);
        SortedMap<String, QualityFigure> reached = figures.all();
        SortedMap<String, QualityFloors.Row> floors = QualityFloors.parse(LabelledPage.read(FLOORS));
        if ("write".equals(System.getProperty("lantai.floors"))) {
            floors = QualityFloors.raised(floors, reached);
            Files.writeString(FLOORS, QualityFloors.format(floors));
        }
        QualityReport report = new QualityReport(reached, floors);
        System.out.println(report.table());
        Files.writeString(Path.of("target/quality-subjects.txt"), report.misses());
        assertThat(report.losses())
                .as("with -Dlantai.floors=write for new texts")
                .isEmpty();
    }

    private static void judge(String file, QualityFigures figures) throws IOException {
        for (LabelledSubjects text : LabelledSubjects.of(file + ".txt")) {
            text.found().forEach((kind, found) -> {
                Set<String> labels = text.labels().getOrDefault(kind, Set.of());
                String page = file + "-" + text.id();
                labels.forEach(
                        name -> figures.count(kind + " found, " + file, page, found.contains(name), "misses " + name));
                found.forEach(
                        name -> figures.count(kind + " right, " + file, page, labels.contains(name), "has " + name));
            });
        }
    }
}
