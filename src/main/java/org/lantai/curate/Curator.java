package org.lantai.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Certainty;
import org.lantai.model.Correction;
import org.lantai.model.Document;
import org.lantai.model.Edit;
import org.lantai.model.Metadata;
import org.lantai.model.Place;
import org.lantai.model.Problem;
import org.lantai.model.Sidecar;
import org.lantai.model.Stage;
import org.lantai.text.BlockRewriter;
import org.lantai.text.Change;
import org.lantai.text.Rewriting;

/**
 * Does what the archivist wrote into a sidecar: values that override those of the page, then corrections of the title and
 * the text. Both are taken as written, in whatever script; each correction made is an edit, one that finds nothing a
 * problem.
 */
public final class Curator {
    private static final String RULE = "curator.correction";
    private static final String SIDECAR = "sidecar";

    /** The document as its sidecar wants it; the same document where there is none. */
    public Document curate(Document document) {
        Sidecar sidecar = document.article().provenance().sidecar();
        Metadata metadata = override(document.metadata(), sidecar);
        Work work = new Work(document.article(), metadata);
        for (Correction correction : sidecar.corrections()) {
            work.correct(correction);
        }
        return new Document(work.article(), document.script());
    }

    private static Metadata override(Metadata old, Sidecar sidecar) {
        SortedMap<String, String> foundIn = new TreeMap<>(old.foundIn());
        sidecar.title().ifPresent(value -> foundIn.put("title", SIDECAR));
        sidecar.date().ifPresent(value -> foundIn.put("date", SIDECAR));
        sidecar.source().ifPresent(value -> foundIn.put("source", SIDECAR));
        sidecar.authors().ifPresent(value -> foundIn.put("authors", SIDECAR));
        return new Metadata(
                sidecar.title().or(old::title),
                old.originalTitle(),
                old.subtitle(),
                sidecar.date().or(old::date),
                sidecar.source().or(old::source),
                sidecar.authors().orElse(old.authors()),
                old.editors(),
                old.keywords(),
                old.url(),
                old.credits(),
                old.parts(),
                foundIn);
    }

    /** A document under correction. */
    private static final class Work {
        private final Article old;
        private final List<Edit> edits;
        private final List<Problem> problems;
        private Metadata metadata;
        private List<Block> blocks;

        Work(Article old, Metadata metadata) {
            this.old = old;
            this.metadata = metadata;
            this.blocks = old.blocks();
            this.edits = new ArrayList<>(old.edits());
            this.problems = new ArrayList<>(old.problems());
        }

        Article article() {
            return new Article(old.provenance(), metadata, blocks, old.cut(), old.omissions(), edits, problems);
        }

        void correct(Correction correction) {
            int before = edits.size();
            if (!correction.find().isEmpty()) {
                metadata = withTitle(
                        metadata,
                        metadata.title()
                                .map(title -> replace(title, correction, Place.inTitle(0, 0))
                                        .text()));
                List<Block> corrected = new ArrayList<>(blocks.size());
                for (Block block : blocks) {
                    int index = corrected.size();
                    corrected.add(new BlockRewriter(
                                    (text, offset) -> replace(text, correction, Place.inBlock(index, offset, offset)))
                            .rewrite(block));
                }
                blocks = corrected;
            }
            if (edits.size() == before) {
                problems.add(notFound(correction));
            }
        }

        /** Every occurrence replaced; the place says where the text begins. */
        private Rewriting replace(String text, Correction correction, Place origin) {
            List<Change> changes = new ArrayList<>(0);
            int length = correction.find().length();
            for (int at = text.indexOf(correction.find()); at >= 0; at = text.indexOf(correction.find(), at + length)) {
                changes.add(new Change(at, at + length, correction.replace(), RULE, Certainty.SURE, correction.why()));
                Place place =
                        new Place(origin.part(), origin.index(), origin.start() + at, origin.start() + at + length);
                edits.add(new Edit(
                        Stage.CURATOR,
                        RULE,
                        place,
                        correction.find(),
                        correction.replace(),
                        Certainty.SURE,
                        correction.why()));
            }
            return Rewriting.with(text, changes);
        }

        private Problem notFound(Correction correction) {
            return Problem.warning(
                    "curator.not-found",
                    old.provenance().origin().file(),
                    "The correction of “" + correction.find() + "” in its sidecar finds nothing to correct.",
                    "Copy the text to find from the finished page, where it may stand in another script, or remove the"
                            + " correction.");
        }

        private static Metadata withTitle(Metadata old, Optional<String> title) {
            return new Metadata(
                    title,
                    old.originalTitle(),
                    old.subtitle(),
                    old.date(),
                    old.source(),
                    old.authors(),
                    old.editors(),
                    old.keywords(),
                    old.url(),
                    old.credits(),
                    old.parts(),
                    old.foundIn());
        }
    }
}
