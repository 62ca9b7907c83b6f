package org.lantai.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How the work for one page grows with its size, on inputs made to be slow: for each of {@code curves.tsv} the CPU time
 * of all stages at 100 kB, the exponent of its growth, and the stage that costs most. Linear work has exponent 1.
 *
 * <p>Measured warm, on the CPU clock of the thread, at 6 kB, 25 kB and 100 kB, as the median of three runs. Where 100 kB
 * take less than 200 ms, the 40 ms that the other pages of a site of one document cost would hide the growth, and it is
 * measured between 200 kB and 800 kB. Where a size takes more than a second the next ones are left out, and the time for
 * 100 kB is estimated from the growth.
 *
 * <p>Run with {@code mvn test -Dtest=Curves -Dbench=true}, of some inputs only with {@code -Dcurves=REGEX}; asserts
 * nothing, since machines differ.
 */
public final class Curves {
    private static final int SIZE = 100_000;
    private static final int RUNS = 3;
    private static final double SHORT = 200;
    private static final double TOO_LONG = 1_000;

    private final PageWork work;

    Curves() throws IOException {
        this.work = new PageWork(Files.createTempDirectory("lantai-curves-"));
    }

    /**
     * What was measured.
     *
     * @param millis CPU at 100 kB, estimated where it was too long
     */
    private record Curve(CurveInput input, double millis, double exponent, String slowest) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.0f ms  n^%4.2f  %-26s %s", millis, exponent, slowest, input);
        }
    }

    /** Prints the table; the argument is a regular expression that an input must hold. */
    public static void main(String[] args) throws IOException {
        String wanted = args.length > 0 ? args[0] : "";
        Curves curves = new Curves();
        List<CurveInput> inputs = CurveInput.all().stream()
                .filter(input -> input.toString().matches("(?s).*(?:" + wanted + ").*"))
                .toList();
        inputs.forEach(input -> curves.once(input, input.bytes(1_000)));
        List<Curve> measured = new ArrayList<>();
        for (CurveInput input : inputs) {
            Curve curve = curves.measure(input);
            System.out.println(curve);
            measured.add(curve);
        }
        print("The slowest", measured, Comparator.comparing(Curve::millis).reversed());
        print("The steepest", measured, Comparator.comparing(Curve::exponent).reversed());
    }

    private static void print(String heading, List<Curve> curves, Comparator<Curve> order) {
        System.out.println("\n" + heading);
        curves.stream().sorted(order).limit(30).forEach(System.out::println);
    }

    private Curve measure(CurveInput input) {
        int size = SIZE / 16;
        StageWatch before = time(input, size / 4);
        StageWatch now = time(input, size);
        while (size < SIZE && now.total() < TOO_LONG) {
            before = now;
            size *= 4;
            now = time(input, size);
        }
        double exponent =
                now.total() < SHORT ? exponent(time(input, 2 * SIZE), time(input, 8 * SIZE)) : exponent(before, now);
        double millis = now.total() * Math.pow((double) SIZE / size, exponent);
        return new Curve(input, millis, exponent, slowest(now) + (size < SIZE ? " (estimated)" : ""));
    }

    private static double exponent(StageWatch quarter, StageWatch whole) {
        return Math.log(whole.total() / quarter.total()) / Math.log(4);
    }

    private static String slowest(StageWatch watch) {
        return watch.stages().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> String.format(Locale.ROOT, "%s %.0f%%", e.getKey(), 100 * e.getValue() / watch.total()))
                .orElse("");
    }

    /** The median of three runs; a run of more than a second speaks for itself. */
    private StageWatch time(CurveInput input, int size) {
        byte[] content = input.bytes(size);
        List<StageWatch> runs = new ArrayList<>();
        while (runs.size() < RUNS && (runs.isEmpty() || runs.get(0).total() < 200)) {
            runs.add(once(input, content));
        }
        runs.sort(Comparator.comparing(StageWatch::total));
        return runs.get(runs.size() / 2);
    }

    private StageWatch once(CurveInput input, byte[] content) {
        StageWatch watch = new StageWatch();
        try {
            work.run(input, content, watch);
        } catch (RuntimeException | StackOverflowError e) {
            watch.lap("FAILED");
            System.out.println("FAILED at " + content.length + " bytes: " + input + ": " + e + " at " + place(e));
        }
        return watch;
    }

    private static String place(Throwable e) {
        return e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0].toString();
    }

    /** In a JVM of its own, with the options of the launcher. */
    @Test
    @EnabledIfSystemProperty(named = "bench", matches = "true")
    void measure() throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xms256m",
                        "-Xmn128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Curves.class.getName(),
                        System.getProperty("curves", ""))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().transferTo(System.out);
        process.waitFor();
    }
}
