package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.lantai.extract.furniture.HostFurniture;
import org.lantai.extract.furniture.HostLines;
import org.lantai.store.StageStore;

/** Looks an archive through for what its hosts repeat on their pages, and tells what a build would leave out of texts. */
public final class LearnedFurniture {
    private final int threads;
    private final Progress progress;

    public LearnedFurniture(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * What recurs on the pages of one host.
     *
     * @param name the host, or the folder of captures without address
     * @param articles how many of its articles were looked at
     * @param lines those in most articles first
     */
    public record Learned(String name, int articles, List<Line> lines) {
        public Learned {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that recurs.
     *
     * @param example how it reads on one of the pages
     * @param articles how many articles it stands in
     * @param hangs whether it goes only where it stands outside of other furniture, since it may be one of the text
     */
    public record Line(String example, int articles, boolean hangs) {}

    /**
     * Reads the captures of an archive; nothing is written.
     *
     * @return by host, in the order of their names
     * @throws org.lantai.model.ProblemException when the archive cannot be read
     */
    public List<Learned> of(Path archive) {
        ArchiveSettings settings = ArchiveSettings.read(archive);
        try (StageStore results = StageStore.temporary();
                Workers workers = new Workers(threads)) {
            HostFurniture known = Survey.of(
                            archive, settings.reader(), settings.furniture(), results, workers, progress, problem -> {})
                    .hosts();
            return known.hosts().entrySet().stream()
                    .map(host -> learned(host.getKey().name(), host.getValue()))
                    .toList();
        }
    }

    private static Learned learned(String name, HostLines lines) {
        return new Learned(
                name,
                lines.articles(),
                lines.list().stream()
                        .map(line -> new Line(line.example(), line.articles(), line.hangs()))
                        .toList());
    }
}
