package org.lantai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another process of Java with the class path of this one, that fuzzes and says how many inputs it tried. */
final class FuzzProcess {
    static final String INPUTS = "inputs tried: ";

    /** What comes before the number of inputs, here and with libFuzzer. */
    private static final Pattern COUNT =
            Pattern.compile("(?:" + INPUTS + "|stat::number_of_executed_units: |^#)(\\d+)", Pattern.MULTILINE);

    /** How much longer than asked a process may take, to start and to make its findings small. */
    private static final long GRACE_SECONDS = 240;

    private static final List<String> JVM = List.of(
            "-Xmx1500m",
            "-XX:+UseSerialGC",
            // Where an overflow began is at the end of its trace.
            "-XX:MaxJavaStackTraceDepth=1000000",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    private FuzzProcess() {}

    /**
     * Runs it and waits.
     *
     * @param log takes what it prints
     * @param seconds how long it will take by itself
     * @param arguments its class, and what that is told
     * @return how many inputs it tried
     */
    static long run(Path log, long seconds, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAZZER_FUZZ", "1");
        try {
            Process process = builder.start();
            if (!process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return count(Files.readString(log, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long count(String log) {
        Matcher count = COUNT.matcher(log);
        long last = 0;
        while (count.find()) {
            last = Long.parseLong(count.group(1));
        }
        return last;
    }
}
