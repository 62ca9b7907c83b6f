package org.lantai.witness.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lantai.model.Article;
import org.lantai.model.Block;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.text.Fold;
import org.lantai.text.InnerLinks;

/**
 * Joins the parts of one article into one document: that of the first part, with the text of the others behind its own.
 * What each part repeats at its beginning (the headline, a summary, the picture above the text) and what of the site the
 * parts before the last repeat at their end stands once; the rest is listed among the omissions.
 */
public final class PartJoiner {
    /** Repetitions longer than this, in characters, are looked for at the beginning only: a summary may be. */
    private static final int LONGEST_CLOSING = 80;

    /** So many blocks at the beginning of the first part may be repeated by the others. */
    private static final int LONGEST_OPENING = 3;

    private static final int NONE = -1;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Integer> omissionPlaces = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PartJoiner() {}

    /**
     * What of a part's blocks the whole takes over.
     *
     * @param from the first block that does not stand at the beginning of the whole already
     * @param end index behind the last block that does not end a later part, too
     */
    private record Kept(int from, int end) {}

    /**
     * A document, or a part of one.
     *
     * @param document what cleaning made of the capture
     * @param collation it held against the capture
     * @param sourceLength the length of the decoded source
     */
    public record Part(Document document, Collation collation, int sourceLength) {}

    /**
     * Joins parts, whose sources then stand behind each other with one character between them: places in a source are
     * counted in all of them.
     *
     * @param parts in their order, one at least
     */
    public static Part join(List<Part> parts) {
        return join(parts, parts);
    }

    /**
     * Joins the same parts in another script, block for block as in the archive's own.
     *
     * @param parts in the other script
     * @param primary in the archive's script
     */
    public static Part join(List<Part> parts, List<Part> primary) {
        PartJoiner joiner = new PartJoiner();
        List<Kept> kept = kept(primary);
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            joiner.add(parts.get(i), i, kept.get(i), offset);
            offset += parts.get(i).sourceLength() + 1;
        }
        Document first = parts.get(0).document();
        // A part need not end with a sentence.
        boolean cut = parts.get(parts.size() - 1).document().article().cut();
        joiner.problems.removeIf(p -> p.kind() == ProblemKind.EXTRACT_CUT && !cut);
        Article whole = first.article()
                .with()
                .blocks(joiner.blocks)
                .cut(cut)
                .omissions(joiner.omissions)
                .edits(joiner.edits)
                .problems(joiner.problems)
                .build();
        Collation collation = new Collation(parts.get(0).collation().title(), joiner.passages, joiner.omissionPlaces);
        return new Part(new Document(whole, first.script()), collation, offset - 1);
    }

    /** What is left out must be known before the edits get their numbers. */
    private static List<Kept> kept(List<Part> parts) {
        List<Block> whole = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < parts.size(); i++) {
            Document document = parts.get(i).document();
            List<Block> own = document.blocks();
            int from = whole.isEmpty()
                    ? 0
                    : opening(whole, own, document.metadata().title().orElse(""));
            List<Block> rest = own.subList(from, own.size());
            if (repeatsClosing(whole, rest)) {
                whole.remove(whole.size() - 1);
                kept.set(last, new Kept(kept.get(last).from(), kept.get(last).end() - 1));
            }
            whole.addAll(rest);
            kept.add(new Kept(from, own.size()));
            last = rest.isEmpty() ? last : i;
        }
        return kept;
    }

    private void add(Part part, int number, Kept kept, int sourceOffset) {
        Document document = part.document();
        List<Block> own = document.blocks();
        int from = kept.from();
        int end = kept.end();
        own.subList(0, from).forEach(this::omit);
        int shift = blocks.size() - from;
        blocks.addAll(number == 0 ? own.subList(0, end) : InnerLinks.ofPart(own.subList(from, end), number + 1));
        addOmissions(part, from, end, shift);
        own.subList(end, own.size()).forEach(this::omit);
        int[] numbers = addEdits(document.article().edits(), from, end, shift, sourceOffset);
        part.collation().blocks().subList(from, end).forEach(p -> passages.add(renumbered(p, numbers)));
        problems.addAll(document.article().problems());
    }

    private void addOmissions(Part part, int from, int end, int shift) {
        omissions.addAll(part.document().article().omissions());
        for (int place : part.collation().omissions()) {
            boolean unknown = place == Collation.UNKNOWN;
            omissionPlaces.add(unknown ? place : Math.min(Math.max(place, from), end) + shift);
        }
    }

    /** The numbers that the edits get; {@link #NONE} for those in blocks that are left out. */
    private int[] addEdits(List<Edit> own, int from, int end, int shift, int sourceOffset) {
        int[] numbers = new int[own.size()];
        for (int i = 0; i < numbers.length; i++) {
            Place place = own.get(i).place();
            boolean kept = place.part() != Place.Part.BLOCK || (place.index() >= from && place.index() < end);
            numbers[i] = kept ? edits.size() : NONE;
            if (kept) {
                edits.add(moved(own.get(i), shift, sourceOffset));
            }
        }
        return numbers;
    }

    private static Passage renumbered(Passage passage, int[] numbers) {
        List<Variant> variants = passage.variants().stream()
                .map(v -> new Variant(
                        v.start(),
                        v.end(),
                        v.capturedStart(),
                        v.capturedEnd(),
                        v.edits().stream()
                                .map(edit -> numbers[edit])
                                .filter(number -> number != NONE)
                                .toList()))
                .toList();
        return new Passage(passage.captured(), passage.found(), variants);
    }

    private static int opening(List<Block> whole, List<Block> own, String title) {
        Set<String> known = new HashSet<>(Set.of(Fold.key(title)));
        whole.stream().limit(LONGEST_OPENING).map(PartJoiner::key).forEach(known::add);
        int from = 0;
        while (from < own.size() && known.contains(key(own.get(from)))) {
            from++;
        }
        return from;
    }

    /** The line of the editor, say, which stands below each part belongs below the last; a refrain belongs to each. */
    private static boolean repeatsClosing(List<Block> whole, List<Block> next) {
        if (next.isEmpty() || whole.size() < 2) {
            return false;
        }
        Block closing = whole.get(whole.size() - 1);
        return closing.text().length() <= LONGEST_CLOSING
                && key(closing).equals(key(next.get(next.size() - 1)))
                && (closing instanceof Block.Figure || PartClosings.isOne(closing.text()));
    }

    private void omit(Block block) {
        if (!block.text().isEmpty()) {
            omissions.add(new Omission(Rule.PART_REPEATED, block.text()));
            omissionPlaces.add(blocks.size());
        }
    }

    private static String key(Block block) {
        return block instanceof Block.Figure ? Objects.toString(block) : Fold.key(block.text());
    }

    private static Edit moved(Edit edit, int blockShift, int sourceOffset) {
        Place place = edit.place();
        return switch (place.part()) {
            case BLOCK -> at(edit, Place.inBlock(place.index() + blockShift, place.start(), place.end()));
            case SOURCE -> at(edit, Place.inSource(place.start() + sourceOffset, place.end() + sourceOffset));
            case BYTES, TITLE, METADATA -> edit;
        };
    }

    private static Edit at(Edit edit, Place place) {
        return new Edit(edit.rule(), place, edit.before(), edit.after(), edit.certainty(), edit.why());
    }
}
