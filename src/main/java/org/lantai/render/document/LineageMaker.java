package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantai.model.Block;
import org.lantai.release.TextChange;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.EarlierAndLater;
import org.lantai.render.view.WitnessesPage.Step;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.Lineage;

/** Shows a document among the versions of its text. Safe to use from several threads. */
final class LineageMaker {
    /** On each side; every version leads on to those next to it. */
    private static final int MOST_SHOWN = 20;
    /** More places nobody reads on one page; the text of each version stands at its own address. */
    private static final int MOST_CHANGES = 300;

    private final PageContext context;

    LineageMaker(PageContext context) {
        this.context = context;
    }

    /** The versions before and after a document, seen from a page. */
    Optional<EarlierAndLater> of(String path, Entry entry) {
        return context.site().catalog().lineage(entry).map(lineage -> shown(path, entry, lineage));
    }

    private EarlierAndLater shown(String path, Entry entry, Lineage lineage) {
        List<Entry> earlier = lineage.before(entry);
        List<Entry> later = lineage.after(entry);
        int moreEarlier = Math.max(0, earlier.size() - MOST_SHOWN);
        return new EarlierAndLater(
                context.href(
                        path, SitePaths.witnesses(context.site().permalinks().of(entry))),
                context.item(path, entry),
                context.items(path, earlier.subList(moreEarlier, earlier.size())),
                context.items(path, later.stream().limit(MOST_SHOWN).toList()),
                moreEarlier,
                Math.max(0, later.size() - MOST_SHOWN));
    }

    /**
     * How a document differs from the version before it and the one after it.
     *
     * @param neighbours these two, as far as there are
     */
    List<Step> steps(String path, Entry entry, StoredDocument stored, List<StoredDocument> neighbours) {
        List<Step> steps = new ArrayList<>();
        context.site().catalog().lineage(entry).ifPresent(lineage -> {
            List<Entry> others = lineage.neighbours(entry);
            for (int i = 0; i < others.size(); i++) {
                boolean later = lineage.isBefore(entry, others.get(i));
                steps.add(step(path, others.get(i), later, stored, neighbours.get(i)));
            }
        });
        return steps;
    }

    private Step step(String path, Entry entry, boolean later, StoredDocument stored, StoredDocument other) {
        boolean compared =
                Stream.of(stored, other).map(StoredDocument::document).noneMatch(StandIn::is);
        List<TextChange> changes = !compared ? List.of() : later ? changes(stored, other) : changes(other, stored);
        return new Step(
                context.item(path, entry),
                later,
                compared,
                changes.stream().limit(MOST_CHANGES).map(ChangeHtml::of).toList(),
                Math.max(0, changes.size() - MOST_CHANGES));
    }

    private List<TextChange> changes(StoredDocument before, StoredDocument after) {
        return TextChange.between(blocks(before), blocks(after)).stream()
                .filter(Predicate.not(LineageMaker::isOfMarksAlone))
                .toList();
    }

    private List<Block> blocks(StoredDocument stored) {
        return stored.in(context.edition().script()).document().blocks();
    }

    /** Sites set punctuation, spaces, pictures and links as they like. */
    private static boolean isOfMarksAlone(TextChange change) {
        return plain(change.before()).equals(plain(change.after()));
    }

    private static String plain(Optional<Block> block) {
        return PlainText.of(block.map(Block::text).orElse("")).toString();
    }
}
