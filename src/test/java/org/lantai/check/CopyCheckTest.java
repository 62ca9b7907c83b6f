package org.lantai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sha256;
import org.lantai.publish.Manifest;

class CopyCheckTest {
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> failing = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final Set<String> promised = new HashSet<>();

    /** A copy in memory. */
    private final class Memory implements Copy {
        @Override
        public Optional<InputStream> open(String path) throws IOException {
            asked.add(path);
            if (failing.contains(path)) {
                throw new IOException("it answers with status 503");
            }
            return Optional.ofNullable(files.get(path))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public boolean gives(String path) {
            return !path.startsWith(".");
        }
    }

    private void built(String path, String text) {
        digests.put(path, Sha256.hex(text));
        files.put(path, text);
    }

    private CheckReport check(int most) {
        return new CopyCheck(new Expected(digests, promised), new Memory()).run(most);
    }

    private static List<String> told(CheckReport report) {
        return report.problems().stream()
                .map(p -> p.kind().key() + " " + p.file())
                .toList();
    }

    @Test
    void aCopyThatIsTheSameHasNoProblems() {
        built("index.html", "首页");
        built("d/1/index.html", "渡口");
        promised.add("d/1/index.html");
        assertThat(check(10)).isEqualTo(new CheckReport(2, 2, List.of()));
    }

    @Test
    void tellsWhatDiffersWhatIsMissingAndWhatAnswersNoMore() {
        built("a.css", "样式");
        built("b.css", "样式");
        built("d/1/index.html", "渡口");
        promised.addAll(Set.of("d/1/index.html", "d/2/index.html"));
        files.put("a.css", "别的");
        files.remove("b.css");
        files.remove("d/1/index.html");
        assertThat(told(check(10)))
                .containsExactlyInAnyOrder(
                        "check.differs a.css",
                        "check.missing b.css",
                        "check.unanswered d/1/index.html",
                        "check.unanswered d/2/index.html");
    }

    @Test
    void anAddressThatIsOnlyPromisedNeedsJustToAnswer() {
        promised.add("d/2/index.html");
        files.put("d/2/index.html", "此页已撤下");
        assertThat(check(10).problems()).isEmpty();
    }

    @Test
    void looksAtNoMoreThanAskedForAndFirstAtWhatTheCopySaysIsDifferent() {
        IntStream.range(0, 50).forEach(i -> built("d/" + i + "/index.html", "文" + i));
        StringBuilder manifest = new StringBuilder();
        digests.forEach((path, digest) -> manifest.append(path.equals("d/7/index.html") ? "0".repeat(64) : digest)
                .append("  ")
                .append(path)
                .append('\n'));
        files.put(Manifest.NAME, manifest.toString());
        files.put("d/7/index.html", "旧文");
        CheckReport report = check(3);
        assertThat(report.looked()).isEqualTo(3);
        assertThat(report.all()).isEqualTo(50);
        assertThat(told(report)).containsExactly("check.differs d/7/index.html");
        assertThat(asked).hasSize(4).startsWith(Manifest.NAME, "d/7/index.html");
    }

    @Test
    void giveUpAfterFiveFailuresInARow() {
        IntStream.range(0, 50).forEach(i -> built("d/" + i + "/index.html", "文" + i));
        failing.addAll(digests.keySet());
        CheckReport report = check(50);
        assertThat(report.looked()).isEqualTo(5);
        assertThat(report.problems()).hasSize(5).extracting(Problem::kind).containsOnly(ProblemKind.CHECK_UNREACHABLE);
        assertThat(report.problems().get(0).message()).contains("503");
    }

    @Test
    void oneFailureDoesNotEndTheCheck() {
        IntStream.range(0, 20).forEach(i -> built("d/" + i + "/index.html", "文" + i));
        failing.add("d/3/index.html");
        assertThat(check(50).looked()).isEqualTo(20);
        assertThat(told(check(50))).containsExactly("check.unreachable d/3/index.html");
    }

    @Test
    void whatACopyOfItsSortNeverGivesIsNotAskedFor() {
        built(".nojekyll", "\n");
        built("index.html", "首页");
        files.remove(".nojekyll");
        assertThat(check(10)).isEqualTo(new CheckReport(1, 1, List.of()));
    }
}
