package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.model.Article;
import org.lantai.model.Block;
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

    private final List<Block> blocks = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PartJoiner() {}

    /**
     * Joins parts.
     *
     * @param parts in their order, one at least
     * @param sources the length of the decoded source of each part, as the sources stand behind each other with one
     *     character between them: places in a source are counted in all of them
     */
    public static Document join(List<Document> parts, List<Integer> sources) {
        PartJoiner joiner = new PartJoiner();
        int offset = 0;
        for (int i = 0; i < parts.size(); i++) {
            joiner.add(parts.get(i), offset);
            offset += sources.get(i) + 1;
        }
        Article first = parts.get(0).article();
        // A part need not end with a sentence.
        boolean cut = parts.get(parts.size() - 1).article().cut();
        joiner.problems.removeIf(p -> p.kind().equals("extract.cut") && !cut);
        Article whole = new Article(
                first.provenance(),
                first.metadata(),
                joiner.blocks,
                cut,
                joiner.omissions,
                joiner.edits,
                joiner.problems);
        return new Document(whole, parts.get(0).script());
    }

    private void add(Document part, int sourceOffset) {
        List<Block> own = part.blocks();
        int from = blocks.isEmpty() ? 0 : repeated(own, part.metadata().title().orElse(""));
        dropClosing(own.subList(from, own.size()));
        own.subList(0, from).forEach(this::omit);
        int shift = blocks.size() - from;
        blocks.addAll(own.subList(from, own.size()));
        Article article = part.article();
        omissions.addAll(article.omissions());
        article.edits().stream()
                .flatMap(e -> moved(e, shift, from, sourceOffset))
                .forEach(edits::add);
        problems.addAll(article.problems());
    }

    /** How many blocks at the beginning stand at the beginning of the whole, too. */
    private int repeated(List<Block> own, String title) {
        Set<String> known = new HashSet<>(Set.of(Fold.key(title)));
        blocks.stream().limit(LONGEST_OPENING).map(PartJoiner::key).forEach(known::add);
        int from = 0;
        while (from < own.size() && known.contains(key(own.get(from)))) {
            from++;
        }
        return from;
    }

    /** The line of the editor, say, which stands below each part: it belongs below the last. */
    private void dropClosing(Collection<Block> next) {
        if (next.isEmpty() || blocks.isEmpty()) {
            return;
        }
        Block last = List.copyOf(next).get(next.size() - 1);
        Block closing = blocks.get(blocks.size() - 1);
        if (blocks.size() > 1
                && closing.text().length() <= LONGEST_CLOSING
                && key(closing).equals(key(last))) {
            omit(blocks.remove(blocks.size() - 1));
        }
    }

    private void omit(Block block) {
        if (!block.text().isEmpty()) {
            omissions.add(new Omission("part.repeated", block.text()));
        }
    }

    private static String key(Block block) {
        return block instanceof Block.Figure ? Objects.toString(block) : Fold.key(block.text());
    }

    private static Stream<Edit> moved(Edit edit, int blockShift, int from, int sourceOffset) {
        Place place = edit.place();
        return switch (place.part()) {
            case BLOCK ->
                place.index() < from
                        ? Stream.empty()
                        : Stream.of(at(edit, Place.inBlock(place.index() + blockShift, place.start(), place.end())));
            case SOURCE ->
                Stream.of(at(edit, Place.inSource(place.start() + sourceOffset, place.end() + sourceOffset)));
            case BYTES, TITLE, METADATA -> Stream.of(edit);
        };
    }

    private static Edit at(Edit edit, Place place) {
        return new Edit(edit.stage(), edit.rule(), place, edit.before(), edit.after(), edit.certainty(), edit.why());
    }
}
