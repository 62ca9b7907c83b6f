package org.lantai.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantai.config.CapturePolicy;
import org.lantai.model.Document;
import org.lantai.model.Origin;
import org.lantai.model.OutputFile;
import org.lantai.render.html.WebLink;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Link;
import org.lantai.render.view.WitnessesPage;
import org.lantai.render.view.WitnessesPage.Passage;
import org.lantai.render.view.WitnessesPage.Row;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.text.Anchors;
import org.lantai.witness.Witness;

/** Makes the page that sets the captures of an article side by side, and its text beside other versions. Safe to use from several threads. */
public final class WitnessesMaker {
    /** More places nobody reads on one page; each witness stands with its whole text besides. */
    private static final int MOST_PASSAGES = 300;

    private static final int LETTERS = 26;

    private final PageContext context;
    private final LineageMaker lineage;

    WitnessesMaker(PageContext context) {
        this.context = context;
        this.lineage = new LineageMaker(context);
    }

    OutputFile file(List<WitnessPlace> places, Entry entry, StoredDocument stored, Comparands comparands) {
        String document = context.documentPath(entry);
        String path = SitePaths.witnesses(context.site().permalinks().of(entry));
        String title = context.wording(entry).title();
        List<StoredDocument> all = new ArrayList<>(List.of(stored));
        all.addAll(comparands.witnesses());
        List<Passage> passages = passages(path, document, all);
        WitnessesPage page = new WitnessesPage(
                context.hiddenFrame(
                        path,
                        "witnesses",
                        context.messages().of("witnesses.title", title),
                        context.messages().of("description.witnesses", title),
                        document),
                new Link(context.href(path, document), title),
                places.stream()
                        .map(place -> row(path, document, place, title, all.get(place.number())))
                        .toList(),
                passages.stream().limit(MOST_PASSAGES).toList(),
                Math.max(0, passages.size() - MOST_PASSAGES),
                lineage.of(path, entry),
                lineage.steps(path, entry, stored, comparands.neighbours()));
        return context.file(path, "witnesses.ftlh", page);
    }

    /** A to Z, then AA and so on. */
    static String siglum(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : siglum(number / LETTERS - 1) + last;
    }

    private List<Passage> passages(String path, String document, List<StoredDocument> all) {
        List<String> texts = all.stream().map(stored -> in(stored).text()).toList();
        List<String> anchors = Anchors.anchors(all.get(0).document().blocks());
        List<Integer> ends = new ArrayList<>();
        List<String> withText = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            String text = in(all.get(0)).blocks().get(i).text();
            if (!text.isEmpty()) {
                withText.add(anchors.get(i));
                ends.add((ends.isEmpty() ? 0 : ends.get(ends.size() - 1) + 1) + text.length());
            }
        }
        String href = context.href(path, document);
        return new PassageFinder(texts, WitnessesMaker::siglum).find(place -> {
            int block = 0;
            while (block < ends.size() - 1 && ends.get(block) < place) {
                block++;
            }
            return withText.isEmpty() ? href : href + "#" + withText.get(block);
        });
    }

    private Document in(StoredDocument stored) {
        return stored.in(context.edition().script()).document();
    }

    private Row row(String path, String document, WitnessPlace place, String title, StoredDocument stored) {
        Entry entry = place.entry();
        Origin origin = entry.origin();
        String own = place.hasPages() ? place.path() : document;
        boolean captured = context.config().captures() == CapturePolicy.PUBLISH
                && !stored.capturedText().isBlank();
        return new Row(
                siglum(place.number()),
                place.number() == 0,
                place.witness().map(this::reason).orElse(""),
                place.witness().map(Witness::likeness).orElse(0),
                Optional.of(context.wording(entry).title()).filter(t -> !t.equals(title)),
                stored.document().metadata().source().map(context.edition()::say),
                context.dates().of(stored.document().metadata().date()),
                context.dates().of(origin.captured()),
                origin.url().flatMap(WebLink::of),
                origin.file(),
                origin.place().record(),
                entry.characters(),
                entry.cut(),
                context.href(path, own),
                Optional.of(context.href(path, SitePaths.capture(own))).filter(href -> captured));
    }

    private String reason(Witness witness) {
        return context.messages().of("witnesses.reason." + key(witness.reason()));
    }

    /** What messages and anchors call a reason by. */
    public static String key(Witness.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
