package org.lantai.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.config.AttachmentRule;
import org.lantai.disk.WholeFile;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.source.AttachmentFinder;
import org.lantai.source.PackedFiles;
import org.lantai.store.DocumentStore;

/**
 * Fetches what pages call for and what does not stand beside them out of the WARC files, packs and saved pages of the archive.
 * These are read once more, when all pages have told what they call for: so nothing has to be kept of what nobody wants.
 */
final class FetchingPass {
    private final AttachmentRule rule;
    private final DocumentStore store;
    private final Progress progress;

    FetchingPass(AttachmentRule rule, DocumentStore store, Progress progress) {
        this.rule = rule;
        this.store = store;
        this.progress = progress;
    }

    /** Whether an archive holds anything that this could look into. */
    static boolean hasWork(Survey survey) {
        return survey.files().stream().anyMatch(file -> mayHold(survey, file));
    }

    private static boolean mayHold(Survey survey, Path file) {
        return PackedFiles.mayHold(survey.folder().name(file));
    }

    Fetched fetch(Survey survey, Wanted wanted, Consumer<Problem> problems) {
        Fetched fetched = new Fetched(rule);
        if (wanted.isEmpty()) {
            return fetched;
        }
        List<Path> files =
                survey.files().stream().filter(file -> mayHold(survey, file)).toList();
        progress.begin("Fetching", files.size());
        for (Path file : files) {
            String name = survey.folder().name(file);
            fetch(file, name, new Fetching(name, wanted, fetched, problems));
            progress.advance();
        }
        progress.end();
        return fetched;
    }

    private static void fetch(Path file, String name, PackedFiles.Taker files) {
        try {
            PackedFiles.read(file, name, files);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever is wrong with the file was told when its pages were read; what came before has been taken.
        }
    }

    /** The way through one file. */
    private final class Fetching implements PackedFiles.Taker {
        private final String name;
        private final Wanted wanted;
        private final Fetched fetched;
        private final Consumer<Problem> problems;

        Fetching(String name, Wanted wanted, Fetched fetched, Consumer<Problem> problems) {
            this.name = name;
            this.wanted = wanted;
            this.fetched = fetched;
            this.problems = problems;
        }

        @Override
        public boolean wants(String address) {
            return wanted.holds(address);
        }

        @Override
        public void take(List<String> addresses, Optional<PartialDate> time, InputStream content) throws IOException {
            long limit = Math.max(rule.limit(), WholeFile.ASSET);
            Optional<Path> kept = store.write(content, limit);
            kept.ifPresentOrElse(
                    file -> addresses.forEach(address -> fetched.add(address, time, file)),
                    () -> problems.accept(AttachmentFinder.tooLarge(name + " (" + addresses.get(0) + ")", limit)));
        }
    }
}
