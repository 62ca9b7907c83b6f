package org.lantai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.disk.Disk;
import org.lantai.disk.DyingDisk;

/** Captures are brought in, and the program is killed before each step and in the middle of each copy. */
class KilledIntakeTest {
    private static final String[] PATHS = {"www.yunxi.example", "crawl", "one.html"};

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void calledAgainItEndsAsIfItHadNotBeenKilled(boolean move) throws IOException {
        IntakeOptions options = new IntakeOptions(Optional.empty(), false, move);
        Intake undisturbed = prepared("undisturbed");
        DyingDisk counted = DyingDisk.never();
        undisturbed.add(options, counted, PATHS);
        SortedMap<String, String> expected = undisturbed.captures();
        assertThat(expected).containsKeys("2/www.yunxi.example/a.html", "2/www.yunxi.example/boat.png", "crawl/b.html");
        assertThat(counted.steps().size()).isGreaterThan(20);
        for (int step = 0; step < counted.steps().size(); step++) {
            String when = "killed before step " + step;
            Intake intake = prepared("killed" + step);
            Map<String, String> before = intake.captures();
            killed(intake, options, step);
            assertThat(intake.captures())
                    .as(when)
                    .containsAllEntriesOf(before)
                    .satisfies(captures -> captures.forEach((name, digest) -> {
                        if (!name.startsWith(".adding")) {
                            assertThat(expected).as(when).containsEntry(name, digest);
                        }
                    }));
            again(intake, options);
            assertThat(intake.captures()).as(when).isEqualTo(expected);
            assertThat(Intake.digests(intake.outside())).as(when).isEqualTo(Intake.digests(undisturbed.outside()));
        }
    }

    private static void killed(Intake intake, IntakeOptions options, int step) {
        assertThat(catchThrowable(() -> intake.add(options, DyingDisk.after(step), PATHS)))
                .isInstanceOf(DyingDisk.Killed.class);
    }

    /** Where all was moved there is nothing to be called again for; the lock that is left is held by nobody. */
    private static void again(Intake intake, IntakeOptions options) throws IOException {
        if (Intake.digests(intake.outside()).isEmpty()) {
            Files.delete(intake.archive().resolve("content/captures/.adding.lock"));
        } else {
            intake.add(options, Disk.local(), PATHS);
        }
    }

    /** An archive with an earlier capture of the host, and a second one with other content. */
    private Intake prepared(String name) {
        Intake intake = Intake.in(scratch.resolve(name));
        intake.give("www.yunxi.example/a.html", Intake.page("甲"));
        intake.add("www.yunxi.example");
        intake.give("www.yunxi.example/a.html", Intake.page("甲改"));
        intake.give("www.yunxi.example/n.html", Intake.page("新"));
        intake.give("www.yunxi.example/boat.png", "png");
        intake.give("crawl/b.html", Intake.page("乙"));
        intake.give("crawl/b.meta.yaml", "captured: 2023-05-06\n");
        intake.give("crawl/copy.html", Intake.page("乙"));
        intake.give("one.html", Intake.page("丙"));
        return intake;
    }
}
