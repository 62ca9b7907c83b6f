package org.lantai.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.lantai.floors.Nameless;
import org.lantai.model.Document;
import org.lantai.model.Script;
import org.lantai.pipeline.CleanedPage;
import org.lantai.pipeline.FileCleaner;

/**
 * Cleans all pages of the corpus as {@code lantai clean} does and holds every figure against its floor. With {@code
 * -Dlantai.floors=write} floors are raised to what is reached now; none is lowered. What went wrong on which page is
 * in {@code target/quality.txt} afterwards.
 */
class QualityTest {
    @Test
    void cleaningReachesOnInventedPagesWhatItHasReachedBefore() throws IOException {
        SortedMap<String, QualityFigure> reached = reached();
        SortedMap<String, QualityFloors.Row> floors = QualityFloors.parse(LabelledPage.read(QualityFloors.FILE));
        if ("write".equals(System.getProperty("lantai.floors"))) {
            floors = QualityFloors.raised(floors, reached);
            Files.writeString(QualityFloors.FILE, QualityFloors.format(floors));
        }
        QualityReport report = new QualityReport(reached, floors);
        System.out.println(report.table());
        Files.writeString(Path.of("target/quality.txt"), report.misses());
        assertThat(report.losses())
                .as("with -Dlantai.floors=write for new pages")
                .isEmpty();
    }

    private static SortedMap<String, QualityFigure> reached() throws IOException {
        QualityFigures figures = new QualityFigures();
        PageJudge judge = new PageJudge(figures);
        FileCleaner simplified = new FileCleaner(Script.HANS);
        FileCleaner traditional = new FileCleaner(Script.HANT);
        for (LabelledPage page : LabelledPage.all()) {
            String captured = Files.readString(page.file(), page.charset());
            judge.judge(page, captured, clean(simplified, page));
            if (page.in("zh-Hant").isPresent()) {
                judge.judgeIn("zh-Hant", page, clean(traditional, page));
            }
        }
        for (LabelledPage page : LabelledPage.all()) {
            if (page.isHtml() && page.isDocument() && page.damage().isEmpty()) {
                judge.judgeNameless(page, clean(simplified, nameless(page), page.name()));
            }
        }
        return figures.all();
    }

    private static Path nameless(LabelledPage page) throws IOException {
        Path copy = Files.createDirectories(Path.of("target/nameless")).resolve(page.name());
        // Latin-1 keeps every byte as it is, whatever the page is written in.
        return Files.writeString(
                copy,
                Nameless.page(Files.readString(page.file(), StandardCharsets.ISO_8859_1)),
                StandardCharsets.ISO_8859_1);
    }

    private static Document clean(FileCleaner cleaner, LabelledPage page) {
        return clean(cleaner, page.file(), page.name());
    }

    private static Document clean(FileCleaner cleaner, Path file, String name) {
        List<CleanedPage> pages = new ArrayList<>();
        cleaner.clean(file, name, pages::add, problem -> {});
        return pages.get(0).document();
    }
}
