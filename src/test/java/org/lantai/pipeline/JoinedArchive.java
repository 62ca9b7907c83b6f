package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lantai.extract.furniture.FurnitureRulings;
import org.lantai.model.Document;
import org.lantai.model.Problem;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.source.CaptureReader;
import org.lantai.store.DocumentStore;
import org.lantai.store.StageStore;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.witness.Evidence;
import org.lantai.witness.Joined;
import org.lantai.witness.Witness;
import org.lantai.witness.parts.PartSet;

/**
 * What a first build joins in an archive: the stages of {@link SiteBuilder} up to the mending, without a site.
 *
 * @param clusters the files of the captures of each document: first those whose text is shown
 * @param texts the text of each capture that is a document, by file; of one that is shown, mended by its witnesses
 * @param unmended the texts before any was mended, by file
 * @param readings what witnesses read in a text, by its file
 * @param problems what the build would say
 */
public record JoinedArchive(
        List<List<String>> clusters,
        Map<String, String> texts,
        Map<String, String> unmended,
        Map<String, List<Edit>> readings,
        List<Problem> problems) {
    public JoinedArchive {
        clusters = List.copyOf(clusters);
        texts = Map.copyOf(texts);
        unmended = Map.copyOf(unmended);
        readings = Map.copyOf(readings);
        problems = List.copyOf(problems);
    }

    public static JoinedArchive of(Path archive) {
        int threads = Runtime.getRuntime().availableProcessors();
        CleaningTally tally = new CleaningTally();
        try (StageStore results = StageStore.temporary();
                DocumentStore store = DocumentStore.over(results);
                Workers workers = new Workers(threads)) {
            ArchiveSettings settings = ArchiveSettings.read(archive);
            Consumer<Problem> problems = tally::add;
            Survey survey = Survey.of(
                    archive, new CaptureReader(), FurnitureRulings.NONE, results, workers, Progress.NONE, problems);
            OtherScripts others = new OtherScripts(settings.script(), List.of());
            Summarizer summarizer = new Summarizer(settings.vocabulary());
            new CleaningPass(settings, store, others, summarizer, workers, Progress.NONE)
                    .clean(archive, survey, new Wanted(false), tally);
            List<Entry> entries = tally.entries();
            Joined joined = Joined.of(entries, new Evidence(store::text, tally.rulings(), Map.of()));
            joined.problems().forEach(tally::add);
            Map<String, String> unmended = texts(entries, store);
            Joined mended = new MendingPass(store, others, summarizer, workers, Progress.NONE).mend(joined, tally);
            return new JoinedArchive(
                    clusters(mended), texts(entries, store), unmended, readings(entries, store), tally.problems());
        }
    }

    private static List<List<String>> clusters(Joined joined) {
        List<List<String>> clusters = new ArrayList<>();
        for (Entry document : joined.documents()) {
            PartSet parts = joined.parts().get(document.key());
            Stream<Entry> own = parts == null
                    ? Stream.of(document)
                    : Stream.concat(Stream.of(document), parts.captured().values().stream());
            clusters.add(own.flatMap(entry -> Stream.concat(
                            Stream.of(entry),
                            joined.witnesses().getOrDefault(entry.key(), List.of()).stream()
                                    .map(Witness::entry)))
                    .map(entry -> entry.origin().file())
                    .distinct()
                    .toList());
        }
        return clusters;
    }

    private static Map<String, List<Edit>> readings(List<Entry> entries, DocumentStore store) {
        Map<String, List<Edit>> readings = new HashMap<>();
        for (Entry entry : entries) {
            List<Edit> made = store.text(entry.origin()).stream()
                    .flatMap(document -> document.article().edits().stream())
                    .filter(edit -> edit.rule() == Rule.WITNESS_READING)
                    .toList();
            if (!made.isEmpty()) {
                readings.put(entry.origin().file(), made);
            }
        }
        return readings;
    }

    private static Map<String, String> texts(List<Entry> entries, DocumentStore store) {
        Map<String, String> texts = new HashMap<>();
        entries.forEach(entry -> texts.put(
                entry.origin().file(),
                store.text(entry.origin()).map(Document::text).orElse("")));
        return texts;
    }
}
