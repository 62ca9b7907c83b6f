package org.lantai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lantai.extract.Extractor;
import org.lantai.model.RepairedPage;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.pipeline.Cleaner;
import org.lantai.repair.Repairer;
import org.lantai.source.CaptureReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
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
 * What cleaning costs in time and memory, warm, on the 31 news pages of the corpus, beside what jsoup's parse alone costs
 * in the same run.
 * Run with {@code mvn test -Dtest=CleaningBenchmark -Dbench=true}; asserts nothing, since machines differ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CleaningBenchmark {
    private static final int PAGES = 31;

    private final List<SourcePage> pages = new ArrayList<>();
    private final List<RepairedPage> repaired = new ArrayList<>();
    private final Repairer repairer = new Repairer();
    private final Extractor extractor = new Extractor();
    private final Cleaner cleaner = new Cleaner(Script.HANS);

    @Setup
    public void read() throws IOException {
        CaptureReader reader = new CaptureReader();
        try (Stream<Path> files = Files.walk(Path.of("../shared/corpus/news"))) {
            files.filter(f -> f.toString().endsWith(".html"))
                    .sorted()
                    .forEach(f -> reader.read(f, f.toString(), pages::add, problem -> {}));
        }
        if (pages.size() != PAGES) {
            throw new IllegalStateException(pages.size() + " pages, not " + PAGES);
        }
        pages.forEach(p -> repaired.add(repairer.repair(p)));
    }

    /** The floor: jsoup's parse and nothing else. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void parseAlone(Blackhole sink) {
        repaired.forEach(p -> sink.consume(Jsoup.parse(p.text())));
    }

    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void repair(Blackhole sink) {
        pages.forEach(p -> sink.consume(repairer.repair(p)));
    }

    /** Repair and extraction, the parse included. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void repairAndExtract(Blackhole sink) {
        pages.forEach(p -> sink.consume(extractor.extract(repairer.repair(p))));
    }

    /** Everything up to the document. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void clean(Blackhole sink) {
        pages.forEach(p -> sink.consume(cleaner.clean(p)));
    }

    @Test
    @EnabledIfSystemProperty(named = "bench", matches = "true")
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CleaningBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
