package org.lantai.catalog;

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
import org.lantai.model.Edit;
import org.lantai.model.Omission;
import org.lantai.model.Place;
import org.lantai.model.Problem;
import org.lantai.text.Fold;

/**
 * Joins the parts of one article into one document: that of the first part, with the text of the others behind its own.
 * What each part repeats at its beginning (the headline, a summary, the picture above the text) and what the parts before
 * the last repeat at their end stands once; the rest is listed among the omissions.
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
     * What a part repeats.
     *
     * @param opening how many blocks at its beginning stand at the beginning of the whole, too
     * @param closing whether its last block is that of the parts before it
     */
    private record Repeated(int opening, boolean closing) {}

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
        List<Repeated> repeated = repetitions(primary);
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            joiner.add(parts.get(i), repeated.get(i), offset);
            offset += parts.get(i).sourceLength() + 1;
        }
        Document first = parts.get(0).document();
        // A part need not end with a sentence.
        boolean cut = parts.get(parts.size() - 1).document().article().cut();
        joiner.problems.removeIf(p -> p.kind().equals("extract.cut") && !cut);
        Article whole = new Article(
                first.article().provenance(),
                first.metadata(),
                joiner.blocks,
                cut,
                joiner.omissions,
                joiner.edits,
                joiner.problems);
        Collation collation = new Collation(parts.get(0).collation().title(), joiner.passages, joiner.omissionPlaces);
        return new Part(new Document(whole, first.script()), collation, offset - 1);
    }

    private static List<Repeated> repetitions(List<Part> parts) {
        List<Block> whole = new ArrayList<>();
        List<Repeated> repetitions = new ArrayList<>();
        for (Part part : parts) {
            List<Block> own = part.document().blocks();
            int from = whole.isEmpty()
                    ? 0
                    : opening(whole, own, part.document().metadata().title().orElse(""));
            boolean closing = repeatsClosing(whole, own.subList(from, own.size()));
            if (closing) {
                whole.remove(whole.size() - 1);
            }
            whole.addAll(own.subList(from, own.size()));
            repetitions.add(new Repeated(from, closing));
        }
        return repetitions;
    }

    private void add(Part part, Repeated repeats, int sourceOffset) {
        Document document = part.document();
        List<Block> own = document.blocks();
        int from = repeats.opening();
        if (repeats.closing()) {
            passages.remove(passages.size() - 1);
            omit(blocks.remove(blocks.size() - 1));
        }
        own.subList(0, from).forEach(this::omit);
        int shift = blocks.size() - from;
        blocks.addAll(own.subList(from, own.size()));
        addOmissions(part, from, shift);
        int[] numbers = addEdits(document.article().edits(), from, shift, sourceOffset);
        part.collation().blocks().subList(from, own.size()).forEach(p -> passages.add(renumbered(p, numbers)));
        problems.addAll(document.article().problems());
    }

    private void addOmissions(Part part, int from, int shift) {
        omissions.addAll(part.document().article().omissions());
        for (int place : part.collation().omissions()) {
            omissionPlaces.add(place == Collation.UNKNOWN ? place : Math.max(place, from) + shift);
        }
    }

    /** The numbers that the edits get; {@link #NONE} for those in blocks that are left out. */
    private int[] addEdits(List<Edit> own, int from, int shift, int sourceOffset) {
        int[] numbers = new int[own.size()];
        for (int i = 0; i < numbers.length; i++) {
            Place place = own.get(i).place();
            boolean leftOut = place.part() == Place.Part.BLOCK && place.index() < from;
            numbers[i] = leftOut ? NONE : edits.size();
            if (!leftOut) {
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

    /** The line of the editor, say, which stands below each part: it belongs below the last. */
    private static boolean repeatsClosing(List<Block> whole, List<Block> next) {
        if (next.isEmpty() || whole.size() < 2) {
            return false;
        }
        Block closing = whole.get(whole.size() - 1);
        return closing.text().length() <= LONGEST_CLOSING && key(closing).equals(key(next.get(next.size() - 1)));
    }

    private void omit(Block block) {
        if (!block.text().isEmpty()) {
            omissions.add(new Omission("part.repeated", block.text()));
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
        return new Edit(edit.stage(), edit.rule(), place, edit.before(), edit.after(), edit.certainty(), edit.why());
    }
}
