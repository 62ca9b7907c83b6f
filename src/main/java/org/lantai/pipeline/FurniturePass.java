package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lantai.extract.Extractor;
import org.lantai.extract.furniture.FurnitureRulings;
import org.lantai.extract.furniture.FurnitureSurvey;
import org.lantai.extract.furniture.Host;
import org.lantai.extract.furniture.HostFurniture;
import org.lantai.extract.furniture.HostLines;
import org.lantai.model.Article;
import org.lantai.model.CapturePlace;
import org.lantai.model.SourcePage;
import org.lantai.repair.Repairer;
import org.lantai.source.CaptureReader;
import org.lantai.store.ProgramDigest;
import org.lantai.store.StageKey;
import org.lantai.store.StageStore;

/**
 * Learns the furniture of an archive's hosts before its pages are cleaned. All captures are read once to choose some of
 * each host, which costs no more than reading them: those whose bytes have the smallest digests, a choice that neither
 * names nor order of files have a part in. The chosen are read again, repaired and extracted.
 */
final class FurniturePass {
    /**
     * How many captures of a host are looked at: a third, which costs a build of news pages 15 % of its time where all
     * would cost 45 %, but not so few that a line on half of the pages is missed, nor more than tell anything new. A
     * host of 1,000 pages then costs 3 %.
     */
    private static final int SMALLEST = 12;

    private static final int LARGEST = 40;

    /** Hosts that are looked at, the first there are: a folder where each page has a template of its own would take memory. */
    private static final int HOSTS = 20_000;

    private final CaptureReader reader;
    private final StageStore results;
    private final Repairer repairer = new Repairer();
    private final Extractor extractor = new Extractor();
    private final Workers workers;
    private final Progress progress;
    private final Isolation isolation = new Isolation();

    FurniturePass(CaptureReader reader, StageStore results, Workers workers, Progress progress) {
        this.reader = reader;
        this.results = results;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * Reads the captures.
     *
     * @param files in any order that is the same every time
     * @param name names a file to the user
     */
    HostFurniture learn(List<Path> files, Function<Path, String> name) {
        SortedMap<Host, HostLines> known = new TreeMap<>();
        SortedMap<Host, Sample> unknown = new TreeMap<>();
        samples(files, name)
                .forEach((host, sample) -> results.first(sample.key(host), HostLines.class)
                        .ifPresentOrElse(lines -> known.put(host, lines), () -> unknown.put(host, sample)));
        HostFurniture learned = look(unknown.values(), files, name);
        unknown.forEach((host, sample) -> {
            HostLines lines = learned.hosts().getOrDefault(host, HostLines.NONE);
            results.write(sample.key(host), lines);
            known.put(host, lines);
        });
        known.values().removeIf(lines -> lines.lines().isEmpty());
        return new HostFurniture(known, FurnitureRulings.NONE);
    }

    /** Learns from the chosen captures, which are read again. */
    private HostFurniture look(Collection<Sample> samples, List<Path> files, Function<Path, String> name) {
        if (samples.isEmpty()) {
            return HostFurniture.NONE;
        }
        Map<CapturePlace, Path> chosen = new HashMap<>();
        samples.forEach(sample -> sample.chosen().forEach(seen -> chosen.put(seen.place, seen.file)));
        FurnitureSurvey survey = new FurnitureSurvey();
        Set<Path> holding = Set.copyOf(chosen.values());
        List<Path> again = files.stream().filter(holding::contains).toList();
        progress.begin("Learning", again.size());
        for (Path file : again) {
            read(file, name, page -> {
                if (chosen.containsKey(page.origin().place())) {
                    workers.submit(() -> add(page, survey));
                }
            });
            progress.advance();
        }
        workers.await();
        progress.end();
        return survey.learn();
    }

    /** What is wrong with a file is told when its pages are cleaned. */
    private void read(Path file, Function<Path, String> name, Consumer<SourcePage> pages) {
        reader.read(file, name.apply(file), pages, problem -> {});
    }

    /** Of each host that has enough captures those that are looked at. */
    private Map<Host, Sample> samples(List<Path> files, Function<Path, String> name) {
        Map<Host, Sample> byHost = new HashMap<>();
        for (Path file : files) {
            read(
                    file,
                    name,
                    page -> Host.of(page)
                            .ifPresent(host -> sample(byHost, host).ifPresent(sample -> sample.add(page, file))));
        }
        byHost.values().removeIf(sample -> sample.chosen().isEmpty());
        return byHost;
    }

    private static Optional<Sample> sample(Map<Host, Sample> byHost, Host host) {
        return byHost.size() < HOSTS || byHost.containsKey(host)
                ? Optional.of(byHost.computeIfAbsent(host, h -> new Sample()))
                : Optional.empty();
    }

    /**
     * A capture.
     *
     * @param file which holds it: that of a pack holds many
     * @param facts the key of all that is known of it
     */
    private record Seen(CapturePlace place, Path file, StageKey facts) {}

    /** Captures of one host by the digests of their bytes, the smallest. */
    private static final class Sample {
        private final NavigableMap<String, Seen> captures = new TreeMap<>();
        private int seen;

        void add(SourcePage page, Path file) {
            seen++;
            String digest = page.origin().sha256();
            if (captures.size() == LARGEST && captures.lastKey().compareTo(digest) < 0) {
                return;
            }
            captures.computeIfAbsent(
                    digest, d -> new Seen(page.origin().place(), file, StageKey.of(CaptureKeys.facts(page))));
            if (captures.size() > LARGEST) {
                captures.pollLastEntry();
            }
        }

        List<Seen> chosen() {
            int size = Math.min(LARGEST, Math.max(SMALLEST, seen / 3));
            return captures.size() < FurnitureSurvey.FEWEST
                    ? List.of()
                    : captures.values().stream().limit(size).toList();
        }

        /** Of all that is learned from. */
        StageKey key(Host host) {
            return StageKey.of(
                    "furniture",
                    ProgramDigest.get(),
                    host,
                    chosen().stream().map(Seen::facts).toList());
        }
    }

    /** A page that cannot be cleaned teaches nothing; the pass that cleans it tells why. */
    private void add(SourcePage page, FurnitureSurvey survey) {
        Optional<Article> article =
                isolation.of(() -> Optional.of(extractor.extract(repairer.repair(page))), reason -> Optional.empty());
        Host.of(page).ifPresent(host -> article.ifPresent(a -> survey.add(host, a)));
    }
}
