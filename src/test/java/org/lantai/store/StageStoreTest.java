package org.lantai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.disk.Disk;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;

class StageStoreTest {
    private static final StageKey KEY = StageKey.of("a");

    @TempDir
    Path archive;

    record Value(String text) {}

    @Test
    void aResultIsThereInTheNextBuildValueByValue() {
        try (StageStore store = open()) {
            store.write(KEY, new Value("一"), new Value("二"));
        }
        try (StageStore store = open()) {
            assertThat(store.first(KEY, Value.class)).contains(new Value("一"));
            assertThat(store.second(KEY, Value.class)).isEqualTo(new Value("二"));
        }
    }

    @Test
    void nothingIsThereUnderAnotherKey() {
        try (StageStore store = open()) {
            store.write(KEY, new Value("一"));
            assertThat(store.first(StageKey.of("b"), Value.class)).isEmpty();
        }
    }

    @Test
    void keysDifferWithEveryPartAndNotWithTheOrderOfAMap() {
        assertThat(StageKey.of("a", "b")).isNotEqualTo(StageKey.of("ab"));
        assertThat(StageKey.of("a", List.of("b"))).isNotEqualTo(StageKey.of("a", "b"));
        assertThat(StageKey.of(new Value("a"))).isNotEqualTo(StageKey.of(new Value("b")));
        assertThat(StageKey.of(new LinkedHashMap<>(Map.of("x", 1))))
                .isEqualTo(StageKey.of(new TreeMap<>(Map.of("x", 1))));
    }

    @Test
    void aResultThatIsTornIsAsGoodAsNone() throws IOException {
        try (StageStore store = open()) {
            store.write(KEY, new Value("一".repeat(9_000)), new Value("二"));
            cut(only(), 20);
            assertThat(store.first(KEY, Value.class)).isEmpty();
        }
    }

    @Test
    void aSecondValueThatIsTornStopsTheBuildAndIsGoneInTheNext() throws IOException {
        try (StageStore store = open()) {
            store.write(KEY, new Value("一"), new Value(noise()));
            cut(only(), 5_000);
            assertThat(store.first(KEY, Value.class)).contains(new Value("一"));
            ProblemException e = catchThrowableOfType(ProblemException.class, () -> store.second(KEY, Value.class));
            assertThat(e.problem().kind()).isEqualTo(ProblemKind.STORE_TORN);
            assertThat(store.first(KEY, Value.class)).isEmpty();
        }
    }

    @Test
    void ofTwoBuildsAtOnceOneKeepsItsResultsToItself() {
        try (StageStore one = open();
                StageStore other = open()) {
            other.write(KEY, new Value("一"));
            assertThat(other.first(KEY, Value.class)).isPresent();
            assertThat(one.first(KEY, Value.class)).isEmpty();
        }
    }

    @Test
    void anArchiveThatCannotBeWrittenIsBuiltWithoutIt() throws IOException {
        Files.writeString(archive.resolve(".lantai"), "a file");
        try (StageStore store = open()) {
            store.write(KEY, new Value("一"));
            assertThat(store.first(KEY, Value.class)).isPresent();
        }
        assertThat(archive.resolve(".lantai")).hasContent("a file");
    }

    @Test
    void whatNoBuildAsksForGoesWhenItIsMoreThanWhatThisOneDid() {
        try (StageStore store = open()) {
            Stream.of("a", "b", "c").forEach(name -> store.write(StageKey.of(name), new Value(name)));
        }
        try (StageStore store = open()) {
            store.first(StageKey.of("a"), Value.class);
            store.first(StageKey.of("b"), Value.class);
            store.prune(false);
            assertThat(store.first(StageKey.of("c"), Value.class)).isPresent();
        }
        try (StageStore store = open()) {
            store.first(StageKey.of("a"), Value.class);
            store.prune(false);
            assertThat(store.first(StageKey.of("b"), Value.class)).isEmpty();
            assertThat(store.first(StageKey.of("a"), Value.class)).isPresent();
        }
    }

    @Test
    void allOfItGoesOnDemand() {
        try (StageStore store = open()) {
            Stream.of("a", "b").forEach(name -> store.write(StageKey.of(name), new Value(name)));
        }
        try (StageStore store = open()) {
            store.first(StageKey.of("a"), Value.class);
            store.prune(true);
            assertThat(store.first(StageKey.of("b"), Value.class)).isEmpty();
        }
    }

    @Test
    void versionControlDoesNotSeeIt() {
        open().close();
        assertThat(archive.resolve(".lantai/.gitignore")).hasContent("*");
    }

    private StageStore open() {
        return StageStore.of(Disk.local(), archive);
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.walk(archive.resolve(".lantai/results"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static void cut(Path file, int length) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    }

    /** What no compression makes shorter than so many bytes. */
    private static String noise() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            noise.append(StageKey.of(i).digest());
        }
        return noise.toString();
    }
}
