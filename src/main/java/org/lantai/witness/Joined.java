package org.lantai.witness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.subjects.Entry;
import org.lantai.witness.parts.PartSet;
import org.lantai.witness.parts.Parts;

/**
 * Which captures are one article. The order in which they are given does not matter.
 *
 * @param documents one entry for each article, those that the archivist withheld among them
 * @param witnesses for the key of each with further captures, those: best first. Under the key of each further part of an
 *     article, the captures of that part's address
 * @param parts for the key of each that was captured in several parts, these parts
 * @param lineages the documents that are versions of one text, withheld ones among them
 * @param problems a note on each joining, and what is doubtful of it
 */
public record Joined(
        List<Entry> documents,
        Map<String, List<Witness>> witnesses,
        Map<String, PartSet> parts,
        List<Lineage> lineages,
        List<Problem> problems) {
    public Joined {
        documents = List.copyOf(documents);
        witnesses = Map.copyOf(witnesses);
        parts = Map.copyOf(parts);
        lineages = List.copyOf(lineages);
        problems = List.copyOf(problems);
    }

    /**
     * Joins captures: first those of one address whose texts are alike, then the parts of an article, then those of several addresses.
     *
     * @param captures one entry for each capture; those with one key are captures of one address
     * @param evidence what tells captures of one article under several addresses
     */
    public static Joined of(Collection<Entry> captures, Evidence evidence) {
        PageCaptures pages = PageCaptures.of(captures, evidence);
        Parts parts = Parts.of(pages.documents(), evidence.texts()::read);
        Witnesses witnesses = Witnesses.of(pages, parts, evidence);
        List<Problem> problems = Stream.of(pages.problems(), parts.problems(), witnesses.problems())
                .flatMap(List::stream)
                .toList();
        return new Joined(witnesses.documents(), witnesses.witnesses(), parts.sets(), witnesses.lineages(), problems);
    }

    /** Whether an article was captured in several parts. */
    public boolean isInParts(Entry document) {
        PartSet set = parts.get(document.key());
        return set != null && set.captured().size() > 1;
    }

    /** The same where the texts of some documents are others now; which are one article was decided before. */
    public Joined with(Map<String, Entry> changed) {
        return new Joined(
                documents.stream()
                        .map(document -> changed.getOrDefault(document.key(), document))
                        .toList(),
                witnesses,
                parts,
                lineages.stream().map(lineage -> lineage.with(changed)).toList(),
                problems);
    }
}
