package org.lantai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.generated.GeneratedArchive;
import org.lantai.model.Document;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.pipeline.Cleaner;
import org.lantai.source.CaptureReader;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.vocabulary.Vocabulary;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a catalog costs beside the cleaning of its documents, in one run: reading each document for the catalog, and
 * cataloguing them all. Generated pages have little around their text, so that cleaning them costs little.
 * Run with {@code mvn test -Dtest=CatalogBenchmark -Dbench=true}; asserts nothing, since machines differ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class CatalogBenchmark {
    @Param("10000")
    public int pages;

    /** A folder of captures to read instead; empty for generated ones. */
    @Param("")
    public String captured = "";

    private final List<SourcePage> captures = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Cleaner cleaner = new Cleaner(Script.HANS);
    private final Vocabulary vocabulary = Vocabulary.none();
    private final Summarizer summarizer = new Summarizer(vocabulary);
    private Path folder;

    @Setup
    public void generate() throws IOException {
        folder = Files.createTempDirectory("lantai-bench-");
        if (captured.isEmpty()) {
            GeneratedArchive.write(folder, pages);
        }
        CaptureReader reader = new CaptureReader();
        try (Stream<Path> files = Files.walk(captured.isEmpty() ? folder : Path.of(captured))) {
            files.filter(f -> f.toString().endsWith(".html"))
                    .sorted()
                    .forEach(f -> reader.read(f, f.toString(), captures::add, problem -> {}));
        }
        captures.forEach(c -> documents.add(cleaner.clean(c).document()));
        documents.forEach(d -> entries.add(summarizer.summarize(d)));
    }

    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Each capture to a document, in memory. */
    @Benchmark
    public void clean(Blackhole sink) {
        captures.forEach(c -> sink.consume(cleaner.clean(c)));
    }

    /** Each document to its entry. */
    @Benchmark
    public void summarize(Blackhole sink) {
        documents.forEach(d -> sink.consume(summarizer.summarize(d)));
    }

    /** All entries to the catalog. */
    @Benchmark
    public Catalog catalog() {
        return new Cataloguer().catalog(entries, vocabulary);
    }

    @Test
    @EnabledIfSystemProperty(named = "bench", matches = "true")
    void measure() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CatalogBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}
