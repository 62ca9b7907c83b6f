package org.lantai.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.Metadata;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Correction;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.text.BlockRewriter;
import org.lantai.text.Change;
import org.lantai.text.Rewriting;

/**
 * Does what the archivist wrote into a sidecar: values that override those of the page, then corrections of the title and
 * the text. Both are taken as written, in whatever script; each correction made is an edit, one that finds nothing a
 * problem.
 */
public final class Curator {
    private static final String SIDECAR = "sidecar";

    /**
     * Places that corrections change in a page, and characters that they may add to it: 24 lines that each double a
     * character would fill the memory. A name misspelled all through a long page stands there some hundred times.
     */
    static final int MOST_PLACES = 5_000;

    static final int MOST_ADDED = 1 << 18;

    /** The document as its sidecar wants it; the same document where there is none. */
    public Document curate(Document document) {
        Sidecar sidecar = document.article().provenance().sidecar();
        Work work = new Work(document.article(), override(document.metadata(), sidecar));
        for (Correction correction : sidecar.corrections()) {
            if (work.correct(correction) == 0 && !work.full) {
                work.problems.add(notFound(document, correction));
            }
        }
        if (work.full) {
            work.problems.add(tooMuch(document));
        }
        return new Document(work.article(), document.script());
    }

    /**
     * The same document in another script as its sidecar wants it, which is written for the archive's own.
     *
     * @param document in the other script
     * @param primary in the archive's script, curated
     * @param convert from the archive's script to the other
     * @param alike brings texts to a form in which script does not tell them apart
     */
    public Document curate(
            Document document, Document primary, UnaryOperator<String> convert, UnaryOperator<String> alike) {
        Sidecar sidecar = document.article().provenance().sidecar();
        Work work = new Work(document.article(), override(document.metadata(), converted(sidecar, convert)));
        for (Correction correction : sidecar.corrections()) {
            Correction there = converted(correction, convert);
            // What found nothing in the archive's own script has been reported.
            if (work.correct(new Sought(convert.apply(correction.find()), alike).inAnyMarks(), there)
                            < made(primary, correction)
                    && !work.full) {
                work.problems.add(notFoundAlike(document, correction));
            }
        }
        return new Document(work.article(), document.script());
    }

    /** The document when its text has been mended: corrections that found nothing in it before are tried again. */
    public Document curateAgain(Document document) {
        Work work = new Work(document.article(), document.metadata());
        for (Correction correction : document.article().provenance().sidecar().corrections()) {
            if (made(document, correction) == 0 && work.correct(correction) > 0) {
                work.problems.remove(notFound(document, correction));
            }
        }
        return new Document(work.article(), document.script());
    }

    /**
     * The same in another script.
     *
     * @param document in the other script
     * @param before in the archive's script, before it was mended
     * @param convert from the archive's script to the other
     * @param alike brings texts to a form in which script does not tell them apart
     */
    public Document curateAgain(
            Document document, Document before, UnaryOperator<String> convert, UnaryOperator<String> alike) {
        Work work = new Work(document.article(), document.metadata());
        document.article().provenance().sidecar().corrections().stream()
                .filter(correction -> made(before, correction) == 0)
                .forEach(correction -> work.correct(
                        new Sought(convert.apply(correction.find()), alike).inAnyMarks(),
                        converted(correction, convert)));
        return new Document(work.article(), document.script());
    }

    private static Correction converted(Correction correction, UnaryOperator<String> convert) {
        return new Correction(correction.find(), convert.apply(correction.replace()), convert.apply(correction.why()));
    }

    private static Sidecar converted(Sidecar sidecar, UnaryOperator<String> convert) {
        return sidecar.with()
                .title(sidecar.title().map(convert))
                .source(sidecar.source().map(convert))
                .authors(sidecar.authors().map(all -> all.stream().map(convert).toList()))
                .build();
    }

    private static long made(Document document, Correction correction) {
        Sought sought = new Sought(correction.find()).inAnyMarks();
        return document.article().edits().stream()
                .filter(edit -> edit.rule() == Rule.CURATOR_CORRECTION && sought.is(edit.before()))
                .count();
    }

    private static Problem notFound(Document document, Correction correction) {
        return Problem.warning(
                ProblemKind.CURATOR_NOT_FOUND,
                document.origin().place(),
                "The correction of “" + correction.find() + "” in its sidecar finds nothing to correct.",
                "Copy the text to find from the finished page, where it may stand in another script, or remove the"
                        + " correction.");
    }

    private static Problem tooMuch(Document document) {
        return Problem.warning(
                ProblemKind.CURATOR_TOO_MUCH,
                document.origin().place(),
                "The corrections in its sidecar change more than " + MOST_PLACES + " places or add more than "
                        + MOST_ADDED + " characters; those beyond were not made.",
                "Let `find` be longer, so that it is found only where it is wrong.");
    }

    private static Problem notFoundAlike(Document document, Correction correction) {
        String tag = document.script().target().tag();
        return Problem.warning(
                ProblemKind.CURATOR_NOT_FOUND_ALTERNATE,
                document.origin().place(),
                "The correction of “" + correction.find() + "” in its sidecar finds less to correct in " + tag + ".",
                "Look at the page in that script; a longer or shorter text to find may stand there.");
    }

    private static Metadata override(Metadata old, Sidecar sidecar) {
        SortedMap<String, String> foundIn = new TreeMap<>(old.foundIn());
        sidecar.title().ifPresent(value -> foundIn.put("title", SIDECAR));
        sidecar.date().ifPresent(value -> foundIn.put("date", SIDECAR));
        sidecar.source().ifPresent(value -> foundIn.put("source", SIDECAR));
        sidecar.authors().ifPresent(value -> foundIn.put("authors", SIDECAR));
        return old.with()
                .title(sidecar.title().or(old::title))
                .date(sidecar.date().or(old::date))
                .source(sidecar.source().or(old::source))
                .authors(sidecar.authors().orElse(old.authors()))
                .foundIn(foundIn)
                .build();
    }

    /** A document under correction. */
    private static final class Work {
        private final Article old;
        private final List<Edit> edits;
        private final List<Problem> problems;
        private Metadata metadata;
        private List<Block> blocks;
        private int places;
        private int added;
        private boolean full;

        Work(Article old, Metadata metadata) {
            this.old = old;
            this.metadata = metadata;
            this.blocks = old.blocks();
            this.edits = new ArrayList<>(old.edits());
            this.problems = new ArrayList<>(old.problems());
        }

        Article article() {
            return new Article(
                    old.provenance(), old.kind(), metadata, blocks, old.cut(), old.omissions(), edits, problems);
        }

        /** Makes a correction as it is written; where nothing is found so, whatever the marks. Says how often. */
        int correct(Correction correction) {
            Sought sought = new Sought(correction.find());
            int made = correct(sought, correction);
            return made == 0 && sought.hasWords() ? correct(sought.inAnyMarks(), correction) : made;
        }

        /** Replaces what is sought in the title and the text; says how often. */
        int correct(Sought sought, Correction correction) {
            int before = edits.size();
            metadata = metadata.withTitle(metadata.title()
                    .map(title -> replace(title, sought, correction, Place.inTitle(0, 0))
                            .text()));
            List<Block> corrected = new ArrayList<>(blocks.size());
            for (Block block : blocks) {
                int index = corrected.size();
                corrected.add(new BlockRewriter((text, offset) ->
                                replace(text, sought, correction, Place.inBlock(index, offset, offset)))
                        .rewrite(block));
            }
            blocks = corrected;
            return edits.size() - before;
        }

        /** Every occurrence replaced; the place says where the text begins. */
        private Rewriting replace(String text, Sought sought, Correction correction, Place origin) {
            List<Change> changes = new ArrayList<>(0);
            List<EditReason> why = EditReason.Words.of(correction.why());
            for (int at : sought.in(text)) {
                full |= ++places > MOST_PLACES || (added += correction.replace().length()) > MOST_ADDED;
                if (full) {
                    break;
                }
                int end = at + sought.text().length();
                changes.add(new Change(at, end, correction.replace(), Rule.CURATOR_CORRECTION, Certainty.SURE, why));
                edits.add(new Edit(
                        Rule.CURATOR_CORRECTION,
                        new Place(origin.part(), origin.index(), origin.start() + at, origin.start() + end),
                        text.substring(at, end),
                        correction.replace(),
                        Certainty.SURE,
                        why));
            }
            return Rewriting.with(text, changes);
        }
    }
}
