package org.lantai.extract.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lantai.extract.draft.Extraction;
import org.lantai.extract.furniture.FurnitureRulings.Ruling;
import org.lantai.extract.furniture.HostLines.Line;
import org.lantai.model.Block;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/**
 * Takes out of an article the lines that recur on the pages of its host, from where {@link HostLines.Place} says. What
 * the archivist decides goes before what was learned.
 */
public final class PruneRecurring {
    /** So many short lines that vary may stand behind furniture: a telephone, the name of who is on duty. */
    private static final int VARYING = 2;

    /** The longest of them, in characters: a closing line of a text is not much longer, and stays as they do. */
    private static final int SHORT = 40;

    private final StandingForms forms = new StandingForms();

    /** What becomes of a line. */
    private enum Fate {
        STAYS,
        VARIES,
        BEYOND,
        OUTSIDE,
        EDGE,
        CLOSES,
        GOES
    }

    /** The article without them; as it was when nothing else would remain. */
    public Extraction prune(Extraction found, Host host, HostFurniture known) {
        HostLines lines = known.lines(host);
        Ruling ruling = known.ruling(host);
        if (lines.lines().isEmpty() && ruling.drop().isEmpty()) {
            return found;
        }
        LineMask mask = LineMask.of(found.metadata());
        boolean[] goes = goes(RecurringLine.parts(found.blocks()).stream()
                .map(part -> fate(part, mask, lines, ruling))
                .toList());
        boolean all = IntStream.range(0, goes.length).allMatch(i -> goes[i]);
        boolean none = IntStream.range(0, goes.length).noneMatch(i -> goes[i]);
        return all || none ? found : without(found, goes);
    }

    private static Extraction without(Extraction found, boolean[] goes) {
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

    private Fate fate(Block part, LineMask mask, HostLines lines, Ruling ruling) {
        String text = RecurringLine.text(part);
        if (ruling.keep().match(text)) {
            return Fate.STAYS;
        }
        if (ruling.drop().match(text)) {
            return Fate.GOES;
        }
        RecurringLine line = RecurringLine.of(part, forms, mask);
        return lines.of(line.keys()).map(PruneRecurring::learned).orElseGet(() -> unknown(line, text));
    }

    private static Fate learned(Line line) {
        return switch (line.place()) {
            case ANYWHERE -> Fate.GOES;
            case CLOSING -> Fate.CLOSES;
            case EDGE -> Fate.EDGE;
            case OUTSIDE -> Fate.OUTSIDE;
            case BEYOND -> Fate.BEYOND;
        };
    }

    private static Fate unknown(RecurringLine line, String text) {
        boolean varies = line.kind() != RecurringLine.Kind.TEXT && text.length() <= SHORT;
        return varies ? Fate.VARIES : Fate.STAYS;
    }

    private static boolean[] goes(List<Fate> fates) {
        boolean[] goes = new boolean[fates.size()];
        for (int i = 0; i < goes.length; i++) {
            goes[i] = fates.get(i) == Fate.GOES || fates.get(i) == Fate.CLOSES;
        }
        edge(fates, goes, IntStream.range(0, goes.length).toArray());
        edge(
                fates,
                goes,
                IntStream.range(0, goes.length).map(i -> goes.length - 1 - i).toArray());
        return goes;
    }

    /** Marks what goes at one end, from there inwards up to the text; lines that hang, where one is found to hang on. */
    private static void edge(List<Fate> fates, boolean[] goes, int[] inwards) {
        List<Integer> outside = new ArrayList<>();
        List<Integer> beyond = new ArrayList<>();
        int varying = 0;
        for (int i : inwards) {
            Fate fate = fates.get(i);
            varying += fate == Fate.VARIES ? 1 : 0;
            if (fate == Fate.STAYS || varying > VARYING) {
                return;
            }
            if (fate == Fate.VARIES) {
                // What is outside of a line of its own page may be of the text, too.
                outside.clear();
                beyond.clear();
            } else if (fate == Fate.OUTSIDE) {
                outside.add(i);
            } else if (fate == Fate.BEYOND) {
                beyond.add(i);
            } else {
                goes[i] = true;
                letGo(outside, goes);
                if (fate != Fate.GOES) {
                    letGo(beyond, goes);
                }
            }
        }
    }

    private static void letGo(List<Integer> hanging, boolean[] goes) {
        hanging.forEach(i -> goes[i] = true);
        hanging.clear();
    }
}
