package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.lantai.catalog.Summarizer;
import org.lantai.catalog.Vocabulary;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.render.StoredDocument;
import org.lantai.source.CaptureFolder;
import org.lantai.source.CaptureReader;
import org.lantai.source.ImageFinder;

/** Reads all captures of an archive one by one and cleans them on all threads; texts go to disk, the rest to a tally. */
final class CleaningPass {
    private final Cleaner cleaner;
    private final Summarizer summarizer;
    private final DocumentStore store;
    private final Workers workers;
    private final Progress progress;

    CleaningPass(Script target, Vocabulary vocabulary, DocumentStore store, Workers workers, Progress progress) {
        this.cleaner = new Cleaner(target);
        this.summarizer = new Summarizer(vocabulary);
        this.store = store;
        this.workers = workers;
        this.progress = progress;
    }

    void clean(Path archive, Tally tally) {
        CaptureFolder folder = new CaptureFolder(archive);
        CaptureReader reader = new CaptureReader();
        TravellingImages images = new TravellingImages(new ImageFinder(archive));
        List<Path> files = folder.files(tally::add);
        progress.begin("Cleaning", files.size());
        for (Path file : files) {
            reader.read(file, folder.name(file), page -> workers.submit(() -> clean(page, images, tally)), tally::add);
            progress.advance();
        }
        workers.await();
        progress.end();
    }

    private void clean(SourcePage page, TravellingImages images, Tally tally) {
        CleanedPage cleaned = cleaner.clean(page);
        store.write(new StoredDocument(
                cleaned.document(), cleaned.decoded(), cleaned.collation(), images.of(cleaned.document())));
        tally.add(cleaned.document().article(), summarizer.summarize(cleaned.document()));
    }
}
