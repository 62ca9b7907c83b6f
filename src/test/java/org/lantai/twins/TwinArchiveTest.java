package org.lantai.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwinArchiveTest {
    private static final int MANY = 5;

    @ParameterizedTest
    @EnumSource
    void hasManyOfTwentyKindsOfCopyAndFifteenKindsOfNearTwin(Half half) {
        List<Made> made = new Families(new Writer(half), 1).make(TwinsMain.CAPTURES);
        Map<String, Long> copies = made.stream().collect(Collectors.groupingBy(Made::kind, Collectors.counting()));
        long twins = made.stream()
                .map(Made::twin)
                .filter(twin -> !twin.isEmpty())
                .distinct()
                .count();
        assertThat(made).hasSize(TwinsMain.CAPTURES);
        assertThat(copies.values()).filteredOn(count -> count >= MANY).hasSizeGreaterThan(20);
        assertThat(twins).isGreaterThanOrEqualTo(15);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother(@TempDir Path folder) throws IOException {
        String one = written(folder.resolve("one"), 1);
        assertThat(written(folder.resolve("again"), 1)).isEqualTo(one);
        assertThat(written(folder.resolve("other"), 2)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource
    void noTwoArticlesSayTheSame(Half half) {
        List<Made> made = new Families(new Writer(half), 1).make(TwinsMain.CAPTURES);
        List<List<String>> originals = made.stream()
                .filter(one -> one.kind().equals(Made.ORIGINAL))
                .map(one -> one.copy().piece().paragraphs())
                .toList();
        assertThat(Set.copyOf(originals)).hasSameSizeAs(originals);
    }

    private static String written(Path folder, long seed) throws IOException {
        StringBuilder all = new StringBuilder();
        for (TwinCapture capture : TwinArchive.write(folder, seed, Half.DEV, 40)) {
            all.append(capture.file()).append(Files.readString(folder.resolve(capture.file())));
        }
        return all.toString();
    }
}
