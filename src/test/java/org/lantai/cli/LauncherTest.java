package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code lantai}, with a Java that only prints what it is started with. */
class LauncherTest {
    private static final Path BASH = Path.of("/bin/bash");

    /** Asked for its settings it says the version and how much half of the memory is; else it prints its arguments. */
    private static final String JAVA = """
            #!/bin/bash
            case "$*" in
              *PrintFlagsFinal*)
                echo "   size_t MaxHeapSize                              = $HALF      {product} {ergonomic}"
                echo "    java.specification.version = $VERSION" ;;
              *) printf '%s\\n' "$@" ;;
            esac
            """;

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path home;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash");
        Files.createDirectories(home.resolve("target"));
        Files.createFile(home.resolve("target/lantai.jar"));
        Files.copy(Path.of("lantai"), home.resolve("lantai"));
        Path java = home.resolve("jdk/bin/java");
        Files.createDirectories(home.resolve("jdk/bin"));
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void takesHalfOfTheMemory() throws Exception {
        assertThat(start(GIGABYTE / 8, "")).contains("-XX:MaxRAMPercentage=50").noneMatch(a -> a.startsWith("-Xmx"));
        assertThat(start(4 * GIGABYTE, "")).contains("-XX:MaxRAMPercentage=50").noneMatch(a -> a.startsWith("-Xmx"));
    }

    @Test
    void takesNoMoreThanFourGigabytes() throws Exception {
        assertThat(start(4 * GIGABYTE + 1, "")).contains("-Xmx" + 4 * GIGABYTE);
    }

    @Test
    void takesWhatOneSays() throws Exception {
        List<String> arguments = start(12 * GIGABYTE, "-Xmx8g -Dx=1");
        assertThat(arguments).contains("-Xmx8g", "-Dx=1");
        // Of two such options Java takes the last.
        assertThat(arguments.indexOf("-Xmx8g")).isGreaterThan(arguments.indexOf("-Xmx" + 4 * GIGABYTE));
        assertThat(arguments).endsWith("-jar", home.toRealPath() + "/target/lantai.jar", "build", "my archive");
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        assertThat(run("11", GIGABYTE, ""))
                .containsExactly("lantai: Java 11 is too old. Install a JDK of version 17 or later.");
    }

    private List<String> start(long half, String options) throws Exception {
        return run("17", half, options);
    }

    private List<String> run(String version, long half, String options) throws IOException, InterruptedException {
        ProcessBuilder lantai =
                new ProcessBuilder(BASH.toString(), home.resolve("lantai").toString(), "build", "my archive");
        lantai.environment()
                .putAll(Map.of(
                        "JAVA_HOME", home.resolve("jdk").toString(), "VERSION", version, "HALF", String.valueOf(half)));
        lantai.environment().put("LANTAI_OPTS", options);
        Process process = lantai.redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return lines;
    }
}
