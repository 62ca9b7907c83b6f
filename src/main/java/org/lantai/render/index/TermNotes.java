package org.lantai.render.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.ListPage.Note;

/** Says of a name that an index holds what is known of it beside its documents. */
final class TermNotes {
    private final PageContext context;
    private final Facet facet;

    TermNotes(PageContext context, Facet facet) {
        this.context = context;
        this.facet = facet;
    }

    /**
     * How else it is written, what it is, and what it belongs to.
     *
     * @param path of the page that says so
     */
    List<Note> of(String path, IndexTerm tag) {
        List<Note> notes = new ArrayList<>();
        note("term.variants", variants(tag)).ifPresent(notes::add);
        note("term.details." + SitePaths.word(facet), details(tag)).ifPresent(notes::add);
        tag.broader().map(broader -> broader(path, broader)).ifPresent(notes::add);
        return notes;
    }

    private Note broader(String path, String label) {
        return new Note(
                context.messages().of("term.broader"),
                context.name(label),
                Optional.of(context.href(path, context.path(facet, label))));
    }

    private Optional<Note> note(String label, List<String> texts) {
        String joined = String.join(context.messages().of("list.comma"), texts);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(context.messages().of(label), joined, Optional.empty()));
    }

    /** Two names that differ by script alone are one here. */
    private List<String> variants(IndexTerm tag) {
        return tag.variants().stream()
                .map(context.edition()::say)
                .filter(variant -> !variant.equals(context.name(tag.label())))
                .distinct()
                .toList();
    }

    private List<String> details(IndexTerm tag) {
        return tag.details().stream().map(context.edition()::say).distinct().toList();
    }

    /** Where tags come from, in a sentence; empty of names that are none. */
    Optional<String> origin(IndexTerm tag) {
        List<String> origins = tag.origins().stream()
                .map(origin ->
                        context.messages().of("term.origin." + origin.name().toLowerCase(Locale.ROOT)))
                .toList();
        return origins.isEmpty()
                ? Optional.empty()
                : Optional.of(context.messages()
                        .of("term.origin", String.join(context.messages().of("list.comma"), origins)));
    }
}
