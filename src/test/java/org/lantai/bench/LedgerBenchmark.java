package org.lantai.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Sample;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Promises;
import org.lantai.model.CapturePlace;
import org.lantai.model.DocumentId;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.model.Sha256;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Subjects;
import org.lantai.subjects.names.NamesFound;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.subjects.sketch.TextMark;
import org.lantai.subjects.vocabulary.Vocabulary;

/**
 * What the ledger of a great archive costs: CPU seconds of reading it, promising and writing, when all is new, when nothing
 * is, and when a tenth was captured again; and its size.
 *
 * <p>Run with {@code mvn test -Dtest=LedgerBenchmark -Dbench=true}; asserts nothing, since machines differ.
 */
public final class LedgerBenchmark {
    private static final int DOCUMENTS = 100_000;
    private static final int RUNS = 3;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Entry sample = Sample.of("a.html").title("云溪县召开水利工作会议").entry();

    @Test
    @EnabledIfSystemProperty(named = "bench", matches = "true")
    void oneHundredThousandDocuments() throws IOException {
        Catalog before = catalog(0);
        Catalog after = catalog(10);
        List<String> paths = paths(before);
        for (int run = 0; run < RUNS; run++) {
            Path archive = Files.createTempDirectory("lantai-ledger-");
            Files.createDirectories(archive.resolve("content"));
            measure("all new", archive, before, paths);
            measure("nothing new", archive, before, paths);
            measure("a tenth captured again", archive, after, paths);
            print("%d bytes%n", Files.size(archive.resolve(Ledger.FILE)));
        }
    }

    private void measure(String what, Path archive, Catalog catalog, List<String> paths) {
        long start = clock.getCurrentThreadCpuTime();
        Ledger ledger = Ledger.read(archive);
        long read = clock.getCurrentThreadCpuTime();
        Promises promises = ledger.promise(catalog);
        long promised = clock.getCurrentThreadCpuTime();
        Ledger published = promises.ledger().publish(paths.stream());
        long vanished = published.published().filter(path -> path.length() < 3).count();
        long walked = clock.getCurrentThreadCpuTime();
        published.write();
        long written = clock.getCurrentThreadCpuTime();
        print(
                "%-24s read %.2f s, promise %.2f s, paths %.2f s, write %.2f s, together %.2f s (%d)%n",
                what,
                seconds(read - start),
                seconds(promised - read),
                seconds(walked - promised),
                seconds(written - walked),
                seconds(written - start),
                vanished);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** Of each hundred so many were captured again, in other bytes. */
    private Catalog catalog(int again) {
        List<Entry> entries = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> entry(i, i % 100 < again))
                .toList();
        return new Cataloguer().catalog(entries, Vocabulary.none());
    }

    private Entry entry(int number, boolean again) {
        String key = "www.yunxi.example/yxyw/" + (200_001 + number % 300) + "/t" + number + ".html";
        String digest = Sha256.hex(key + again);
        Origin origin = new Origin(
                new CapturePlace("content/captures/yunxi/" + number % 300 + "/t" + number + ".html", 0),
                Optional.of("http://" + key),
                Optional.empty(),
                digest,
                digest);
        TextMark mark = new TextMark(Sha256.bits(key), true);
        return sample.with()
                .key(key)
                .origin(origin)
                .title("云溪县召开水利工作会议第" + number + "次")
                .date(PartialDate.parse(String.format(
                        Locale.ROOT, "%d-%02d-%02d", 2000 + number % 20, 1 + number % 12, 1 + number % 28)))
                .source(Optional.of("云溪日报" + number % 200))
                .tags(List.of("水利" + number % 3000))
                .given(1)
                .subjects(new Subjects(List.of(), NamesFound.NONE, List.of(), Sketch.NONE, mark))
                .build();
    }

    /** What a site of these has: pages, captures, days. */
    private static List<String> paths(Catalog catalog) {
        List<String> paths = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            String folder = "d/" + DocumentId.derive(entry.key(), 0) + "/";
            paths.addAll(List.of(folder + "index.html", folder + "capture/index.html", folder + "compare/index.html"));
        }
        for (int day = 0; day < 28 * 12 * 20; day++) {
            paths.add(String.format(
                    Locale.ROOT,
                    "timeline/%d/%02d/%02d/index.html",
                    2000 + day / 336,
                    1 + day % 336 / 28,
                    1 + day % 28));
        }
        return paths;
    }
}
