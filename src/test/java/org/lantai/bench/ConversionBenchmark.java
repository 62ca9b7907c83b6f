package org.lantai.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lantai.model.Script;
import org.lantai.script.TextConverter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What conversion costs, warm and on one core, on the corpus's lines of converted text (some 43,000 characters a run),
 * beside OpenCC4j's own converter in the same run; and what the first conversion of a process costs.
 * Run with {@code mvn test -Dtest=ConversionBenchmark -Dbench=true}; asserts nothing, since machines differ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ConversionBenchmark {
    /** How the lines were converted. */
    @Param({"s2t", "s2hk", "s2twp"})
    public String variant = "s2t";

    private final List<String> converted = new ArrayList<>();
    private final List<String> simplified = new ArrayList<>();
    private final TextConverter toSimplified = new TextConverter(Script.HANS);
    private final TextConverter toTraditional = new TextConverter(Script.HANT);

    @Setup
    public void read() throws IOException {
        for (String line : Files.readAllLines(Path.of("../shared/corpus/script/pairs.tsv"))) {
            String[] columns = line.split("\t");
            if (columns[0].equals(variant)) {
                converted.add(columns[1]);
                simplified.add(columns[2]);
            }
        }
        System.out.println(converted.stream().mapToInt(String::length).sum() + " characters");
    }

    @Benchmark
    public void toSimplified(Blackhole sink) {
        converted.forEach(line -> sink.consume(toSimplified.convert(line)));
    }

    @Benchmark
    public void toSimplifiedByOpencc4j(Blackhole sink) {
        converted.forEach(line -> sink.consume(ZhConverterUtil.toSimple(line)));
    }

    @Benchmark
    public void toTraditional(Blackhole sink) {
        simplified.forEach(line -> sink.consume(toTraditional.convert(line)));
    }

    @Benchmark
    public void toTraditionalByOpencc4j(Blackhole sink) {
        simplified.forEach(line -> sink.consume(ZhConverterUtil.toTraditional(line)));
    }

    /** Everything read that conversion to Simplified needs, its model included, in a process of its own each time. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public String first() {
        return new TextConverter(Script.HANS).convert("雲溪縣的專案資料在裡面");
    }

    @Test
    @EnabledIfSystemProperty(named = "bench", matches = "true")
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ConversionBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
