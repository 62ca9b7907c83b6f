package org.lantai.pipeline;

import java.util.List;
import java.util.Optional;
import org.lantai.model.Block;
import org.lantai.model.Document;
import org.lantai.model.PageKind;
import org.lantai.model.Problem;
import org.lantai.subjects.Entry;
import org.lantai.text.AttachedLink;
import org.lantai.witness.Ruling;

/**
 * What memory keeps of a capture when it is cleaned; its text stays on disk.
 *
 * @param entry what the catalog needs of it
 * @param kind what it is
 * @param host whose furniture was left out of it
 * @param counts what each rule did in it
 * @param problems what is wrong with it, in whatever script
 * @param rulings what its sidecar says of other captures
 * @param accompanied whether it shows pictures or leads to files, which may travel along
 */
record CleanedCapture(
        Entry entry,
        PageKind kind,
        Optional<String> host,
        CaptureCounts counts,
        List<Problem> problems,
        List<Ruling> rulings,
        boolean accompanied) {
    CleanedCapture {
        problems = List.copyOf(problems);
        rulings = List.copyOf(rulings);
    }

    /** @param problems those of its document and of the same in other scripts */
    static CleanedCapture of(Document document, Entry entry, Optional<String> host, List<Problem> problems) {
        return new CleanedCapture(
                entry,
                document.article().kind(),
                host,
                CaptureCounts.of(document.article()),
                problems,
                Ruling.of(entry.origin(), document.article().provenance().sidecar()),
                isAccompanied(document.blocks()));
    }

    private static boolean isAccompanied(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> !block.images().isEmpty())
                || !AttachedLink.in(blocks).isEmpty();
    }
}
