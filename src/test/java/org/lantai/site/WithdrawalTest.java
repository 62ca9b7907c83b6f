package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.pipeline.BuildOptions;
import org.lantai.pipeline.BuildReport;
import org.lantai.pipeline.Progress;
import org.lantai.pipeline.SiteBuilder;

/** Captures that are gone: what a build says, and when it stops. */
class WithdrawalTest {
    @TempDir
    Path archive;

    @BeforeEach
    void buildFive() {
        Archives.of(
                archive,
                "a.txt",
                "渡口旧闻\n\n渡口的船工姓陆，撑了四十年的篙，两岸的人都认得他。",
                "b.txt",
                "学堂旧闻\n\n学堂设在文庙里，先生只有一位，学生来自七个村。",
                "c.txt",
                "竹编旧闻\n\n竹编要选三年的毛竹，剖成薄篾，在灶上熏过才不生虫。",
                "d.txt",
                "豆腐旧闻\n\n老街的豆腐凌晨四点出锅，挑担的人从桥头排到祠堂。",
                "e.txt",
                "石碑旧闻\n\n垫过水沟的石碑抬回来以后，字迹还认得出大半。");
        Archives.build(archive, 1);
    }

    private BuildReport build(boolean withdraw) {
        return new SiteBuilder(new BuildOptions(Optional.empty(), 1, withdraw), Progress.NONE).build(archive);
    }

    private void delete(String... names) throws IOException {
        for (String name : names) {
            Files.delete(archive.resolve("content/captures").resolve(name));
        }
    }

    @Test
    void threeThatAreGoneAreNamed() throws IOException {
        delete("a.txt", "b.txt", "c.txt");
        assertThat(build(false).problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.LEDGER_WITHDRAWN)
                .extracting(Problem::message)
                .hasSize(3)
                .anyMatch(message -> message.contains("《渡口旧闻》"));
        assertThat(build(false).problems())
                .as("told once")
                .noneMatch(problem -> problem.kind() == ProblemKind.LEDGER_WITHDRAWN);
    }

    @Test
    void fourThatAreGoneStopTheBuildAndNothingIsTouched() throws IOException {
        String ledger = Files.readString(archive.resolve("content/permalinks.tsv"));
        String manifest = Files.readString(archive.resolve("site/manifest-sha256.txt"));
        delete("a.txt", "b.txt", "c.txt", "d.txt");
        Problem problem =
                catchThrowableOfType(ProblemException.class, () -> build(false)).problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.LEDGER_WITHDRAWS);
        assertThat(problem.message()).contains("4 documents", "《豆腐旧闻》");
        assertThat(problem.advice()).contains("git lfs pull", "--withdraw");
        assertThat(archive.resolve("content/permalinks.tsv")).hasContent(ledger);
        assertThat(archive.resolve("site/manifest-sha256.txt")).hasContent(manifest);
        assertThat(build(true).documents()).isEqualTo(1);
    }

    @Test
    void whatIsWithheldByHandIsMeant() throws IOException {
        for (String name : new String[] {"a", "b", "c", "d"}) {
            Files.writeString(archive.resolve("content/captures/" + name + ".meta.yaml"), "hide: true\n");
        }
        assertThat(build(false).problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.LEDGER_WITHDRAWN)
                .hasSize(4)
                .allMatch(problem -> problem.message().contains("withheld"));
    }
}
