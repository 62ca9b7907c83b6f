package org.lantai.pipeline;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.TagVariants;
import org.lantai.store.DocumentStore;
import org.lantai.store.StageStore;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.subjects.TagOrigin;

/** Looks an archive through for what its vocabulary may want: terms found in its texts, given tags that look like one. */
public final class TagSurvey {
    /** Characters of a passage before and behind the term. */
    private static final int AROUND = 18;

    private final int threads;
    private final Progress progress;

    public TagSurvey(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param candidates found terms, those with the most documents first
     * @param variants given tags that look like one
     */
    public record Result(List<Candidate> candidates, List<Variant> variants) {}

    /**
     * Two given tags that look like one.
     *
     * @param name the one with more documents
     * @param documents how many it has
     * @param other the other
     * @param otherDocuments how many that has
     */
    public record Variant(String name, int documents, String other, int otherDocuments) {
        static Variant of(TagVariants.Pair pair) {
            return new Variant(
                    pair.more().label(),
                    pair.more().entries().size(),
                    pair.fewer().label(),
                    pair.fewer().entries().size());
        }
    }

    /**
     * A term that may become a tag of the vocabulary.
     *
     * @param name the term
     * @param documents how many documents it is a found tag of
     * @param passage one place where it stands, on one line; empty when no text has it as it is written here
     * @param file the capture of that place
     */
    public record Candidate(String name, int documents, String passage, String file) {}

    /**
     * Reads the captures of an archive; nothing is written.
     *
     * @throws org.lantai.model.ProblemException when the archive cannot be read
     */
    public Result survey(Path archive) {
        ArchiveSettings settings = ArchiveSettings.read(archive);
        CleaningTally tally = new CleaningTally();
        try (StageStore results = StageStore.temporary();
                DocumentStore store = DocumentStore.over(results);
                Workers workers = new Workers(threads)) {
            Survey survey =
                    Survey.of(archive, settings.reader(), settings.furniture(), results, workers, progress, tally::add);
            OtherScripts none = new OtherScripts(settings.script(), List.of());
            new CleaningPass(settings, store, none, new Summarizer(settings.vocabulary()), workers, progress)
                    .clean(archive, survey, new Wanted(false), tally);
            Catalog catalog = new Cataloguer().catalog(tally.entries(), settings.vocabulary());
            List<Candidate> candidates = Facet.TAGS.tags(catalog).stream()
                    .filter(tag -> tag.origins().contains(TagOrigin.FOUND))
                    .sorted(Comparator.comparingInt(tag -> -tag.entries().size()))
                    .map(tag -> candidate(tag, store))
                    .toList();
            return new Result(
                    candidates,
                    TagVariants.among(catalog).stream().map(Variant::of).toList());
        }
    }

    private static Candidate candidate(IndexTerm tag, DocumentStore store) {
        for (Entry entry : tag.entries()) {
            String text =
                    entry.title() + "\n" + store.read(entry.origin()).document().text();
            Optional<String> passage = passage(text, tag.label());
            if (passage.isPresent()) {
                return new Candidate(
                        tag.label(),
                        tag.entries().size(),
                        passage.get(),
                        entry.origin().file());
            }
        }
        return new Candidate(tag.label(), tag.entries().size(), "", "");
    }

    /** In the text rather than in the headline, where it stands there. */
    private static Optional<String> passage(String text, String term) {
        int at = text.lastIndexOf(term);
        if (at < 0) {
            return Optional.empty();
        }
        int from = Math.max(text.lastIndexOf('\n', at) + 1, at - AROUND);
        int lineEnd = text.indexOf('\n', at);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, at + term.length() + AROUND);
        return Optional.of(text.substring(from, to).strip());
    }
}
