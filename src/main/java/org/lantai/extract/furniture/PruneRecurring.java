package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.furniture.RecurringLine.Kind;
import org.lantai.model.Block;
import org.lantai.model.Omission;
import org.lantai.model.Rule;

/**
 * Takes out of an article the lines that recur on the pages of its host. Prompts go wherever they stand, whole sentences
 * about the page only behind the text, and other lines only in an unbroken run at its beginning or end: what stands
 * between an article's own lines is a heading or a refrain.
 */
public final class PruneRecurring {
    private final StandingForms forms = new StandingForms();

    /** The article without them; as it was when nothing else would remain. */
    public Extraction prune(Extraction found, Set<Long> recurring) {
        List<Block> parts = RecurringLine.parts(found.blocks());
        boolean[] goes = goes(parts, recurring);
        if (IntStream.range(0, goes.length).allMatch(i -> goes[i])
                || IntStream.range(0, goes.length).noneMatch(i -> goes[i])) {
            return found;
        }
        List<Omission> omissions = new ArrayList<>(found.omissions());
        List<Block> kept = new ArrayList<>();
        int at = 0;
        for (Block block : found.blocks()) {
            List<Block> lines = block.lines();
            List<Block> own = new ArrayList<>();
            for (Block line : lines) {
                if (goes[at++]) {
                    omissions.add(new Omission(Rule.FURNITURE_RECURRING, RecurringLine.text(line)));
                } else {
                    own.add(line);
                }
            }
            // A paragraph that keeps all its lines stays one.
            kept.addAll(own.size() == lines.size() ? List.of(block) : own);
        }
        return found.withBlocks(kept).withOmissions(omissions);
    }

    private boolean[] goes(List<Block> parts, Set<Long> recurring) {
        List<Kind> kinds = parts.stream()
                .map(part -> RecurringLine.of(part, forms))
                .map(line -> recurring.contains(line.key()) ? line.kind() : Kind.TEXT)
                .toList();
        int head = (int) kinds.stream().takeWhile(PruneRecurring::isLine).count();
        int tail = kinds.size();
        while (tail > head && kinds.get(tail - 1) != Kind.TEXT) {
            tail--;
        }
        boolean[] goes = new boolean[kinds.size()];
        for (int i = 0; i < goes.length; i++) {
            Kind kind = kinds.get(i);
            boolean atEdge = i >= tail || (i < head && isLine(kind));
            goes[i] = kind == Kind.PROMPT || (kind != Kind.TEXT && atEdge);
        }
        return goes;
    }

    private static boolean isLine(Kind kind) {
        return kind == Kind.SHORT || kind == Kind.PROMPT;
    }
}
