package org.lantai.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The long run, {@code mvn -Pfuzz test -Dfuzz.minutes=60}: each target in turn, half of its time by Jazzer, which is led
 * by the code that inputs reach, half by our own mutations, which know what pages look like and begin with what Jazzer
 * left. Prints how many inputs each took; fails when there were findings, which stay in {@code target/fuzz}.
 */
class Campaign {
    private static final Path FOLDER = Path.of("target/fuzz").toAbsolutePath();

    private final int processes = Integer.getInteger("fuzz.processes", 1);
    private final String only = System.getProperty("fuzz.targets", ".*");

    /** What became of a target. */
    private record Result(FuzzTarget target, long byJazzer, long byMutation, long seconds, List<String> findings) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-62s %12d %12d %10.1f %9d",
                    target.name(),
                    byJazzer,
                    byMutation,
                    (double) (byJazzer + byMutation) / Math.max(1, seconds),
                    findings.size());
        }
    }

    @Test
    void findsNothing() throws IOException, InterruptedException, ExecutionException {
        List<FuzzTarget> targets = FuzzTarget.all().stream()
                .filter(target -> target.name().matches(only))
                .toList();
        long seconds = Integer.getInteger("fuzz.minutes", 60) * 60L * processes / targets.size();
        List<Result> results = results(targets, seconds);
        System.out.println(table(results));
        assertThat(results.stream().flatMap(result -> result.findings().stream()))
                .isEmpty();
    }

    private List<Result> results(List<FuzzTarget> targets, long seconds)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(processes);
        try {
            List<Future<Result>> running = new ArrayList<>();
            for (FuzzTarget target : targets) {
                running.add(pool.submit(() -> result(target, seconds)));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Result result(FuzzTarget target, long seconds) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(target.name()));
        long start = System.nanoTime();
        long byJazzer = new JazzerRun(target, folder).run(seconds / 2);
        long byMutation = FuzzProcess.run(
                folder.resolve("mutation.log"),
                seconds / 2,
                List.of(MutationRun.class.getName(), target.name(), String.valueOf(seconds / 2), folder.toString()));
        long took = (System.nanoTime() - start) / 1_000_000_000L;
        Result result = new Result(target, byJazzer, byMutation, took, new FindingsFolder(folder).kinds());
        System.out.println(result.line());
        return result;
    }

    private static String table(List<Result> results) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%-62s %12s %12s %10s %9s%n",
                "target",
                "by Jazzer",
                "by mutation",
                "a second",
                "findings"));
        results.forEach(result -> out.append(result.line()).append('\n'));
        long all =
                results.stream().mapToLong(r -> r.byJazzer() + r.byMutation()).sum();
        out.append("inputs: ").append(all).append('\n');
        results.forEach(result ->
                result.findings().forEach(finding -> out.append(finding).append('\n')));
        return out.toString();
    }
}
