package org.lantai.render.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantai.catalog.Facet;
import org.lantai.catalog.IndexTerm;
import org.lantai.model.OutputFile;
import org.lantai.model.Script;
import org.lantai.render.index.IndexSections.Part;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.view.Frame;
import org.lantai.render.view.IndexPage;
import org.lantai.render.view.IndexPage.Section;
import org.lantai.render.view.Link;
import org.lantai.render.view.NavLink;
import org.lantai.render.view.Tally;

/**
 * Makes one index (of tags, people, places, organisations or sources) in all of its orders. A large one shows of each
 * letter what is used most and gives it a page of its own.
 */
public final class IndexMaker {
    /** Names of each section on the first page of a large index. */
    private static final int OF_SECTION = 18;
    /** Names in the order of counts. */
    private static final int RANKED = 300;

    private final PageContext context;
    private final Facet facet;
    private final IndexSections sections;
    private final List<IndexOrder> orders;
    private final boolean whole;
    private final int greatest;

    public IndexMaker(PageContext context, Facet facet) {
        this.context = context;
        this.facet = facet;
        this.sections = new IndexSections(context, facet);
        List<IndexTerm> tags = sections.tags();
        this.whole = tags.size() <= IndexSections.MOST;
        this.greatest =
                tags.stream().mapToInt(tag -> tag.entries().size()).max().orElse(0);
        this.orders = orders(tags);
    }

    private List<IndexOrder> orders(List<IndexTerm> tags) {
        List<IndexOrder> all = new ArrayList<>(List.of(IndexOrder.PINYIN));
        if (traditional()) {
            all.add(IndexOrder.STROKES);
        }
        all.add(IndexOrder.COUNT);
        all.add(IndexOrder.YEAR);
        if (facet == Facet.PLACES
                && tags.stream().anyMatch(tag -> !tag.details().isEmpty())) {
            all.add(IndexOrder.PROVINCE);
        }
        return all;
    }

    /** Whether the archive can be read in Traditional characters, by whose strokes names are ordered. */
    private boolean traditional() {
        return !context.config().script().isSimplified()
                || context.config().alternates().stream().anyMatch(script -> !script.isSimplified());
    }

    /** The order of the index's own page in a script; the others stand in folders below. */
    private IndexOrder first(Script script) {
        if (facet == Facet.SOURCES) {
            return IndexOrder.COUNT;
        }
        return script.isSimplified() ? IndexOrder.PINYIN : IndexOrder.STROKES;
    }

    public void pages(Consumer<OutputFile> out) {
        IndexOrder first = first(context.edition().script());
        for (IndexOrder order : orders) {
            List<Part> parts = sections.in(order);
            if (order == first) {
                out.accept(page(SitePaths.index(facet), order, parts));
            }
            if (hasFolder(order)) {
                out.accept(page(SitePaths.index(facet, order.folder()), order, parts));
            }
            if (!whole && order != IndexOrder.COUNT) {
                parts.forEach(part -> parts(order, part, out));
            }
        }
    }

    /** What is the first order in all scripts has a folder only where it has parts in it. */
    private boolean hasFolder(IndexOrder order) {
        boolean parts = !whole && order != IndexOrder.COUNT;
        boolean firstEverywhere = order == first(context.config().script())
                && context.config().alternates().stream().allMatch(script -> first(script) == order);
        return parts || !firstEverywhere;
    }

    private OutputFile page(String path, IndexOrder order, List<Part> parts) {
        boolean ranked = order == IndexOrder.COUNT;
        List<Section> shown =
                parts.stream().map(part -> section(path, order, part)).toList();
        int count = sections.tags().size();
        String title = context.messages().of("nav." + SitePaths.word(facet));
        boolean own = path.equals(SitePaths.index(facet));
        String description = description(title, count, order);
        Frame frame = own
                ? context.frame(path, SitePaths.word(facet), title, description)
                : context.hiddenFrame(path, SitePaths.word(facet), title, description);
        IndexPage view = new IndexPage(
                frame,
                SitePaths.word(facet),
                List.of(),
                title,
                count,
                orders(path, order),
                ranked,
                count == 0 ? List.of() : shown,
                ranked ? Math.max(0, count - RANKED) : 0);
        return context.file(path, "index.ftlh", view);
    }

    private String description(String title, int count, IndexOrder order) {
        String counted = context.messages().of("index.count." + SitePaths.word(facet), count);
        return context.messages()
                .of("description.index", title, counted, context.messages().of("index.by-" + order.word()));
    }

    private List<NavLink> orders(String from, IndexOrder current) {
        return sections.tags().isEmpty()
                ? List.of()
                : orders.stream()
                        .map(order -> new NavLink(
                                context.href(from, place(order)),
                                context.messages().of("index.by-" + order.word()),
                                order == current))
                        .toList();
    }

    private String place(IndexOrder order) {
        return order == first(context.edition().script())
                ? SitePaths.index(facet)
                : SitePaths.index(facet, order.folder());
    }

    private Section section(String from, IndexOrder order, Part part) {
        boolean ranked = order == IndexOrder.COUNT;
        int limit = ranked ? RANKED : OF_SECTION;
        boolean all = ranked || whole || part.tags().size() <= OF_SECTION;
        List<IndexTerm> shown = all && !ranked ? part.tags() : mostUsed(part, limit);
        return new Section(
                order.word() + "-" + part.key(),
                part.heading(),
                part.label(),
                whole || ranked ? Optional.empty() : Optional.of(context.href(from, partPath(order, part))),
                part.tags().size(),
                tallies(from, shown));
    }

    private String partPath(IndexOrder order, Part part) {
        return SitePaths.index(facet, order.folder() + "/" + part.key());
    }

    /** One letter of a large index; one province, and each of its cities. */
    private void parts(IndexOrder order, Part part, Consumer<OutputFile> out) {
        String path = partPath(order, part);
        out.accept(part(
                order,
                part,
                List.of(),
                part.parts().size() > 1 ? within(path, order, part) : whole(path, order, part)));
        part.parts().stream()
                .filter(inside -> !inside.key().equals(part.key()))
                .forEach(inside ->
                        out.accept(part(order, inside, List.of(part), whole(partPath(order, inside), order, inside))));
    }

    private List<Section> within(String path, IndexOrder order, Part part) {
        return part.parts().stream()
                .map(inside -> new Section(
                        order.word() + "-" + inside.key(),
                        inside.heading(),
                        inside.label(),
                        inside.key().equals(part.key())
                                ? Optional.empty()
                                : Optional.of(context.href(path, partPath(order, inside))),
                        inside.tags().size(),
                        tallies(
                                path,
                                part.tags().size() <= IndexSections.MOST
                                        ? inside.tags()
                                        : mostUsed(inside, OF_SECTION))))
                .toList();
    }

    private static List<IndexTerm> mostUsed(Part part, int limit) {
        return IndexSections.byCount(part.tags()).stream().limit(limit).toList();
    }

    private List<Section> whole(String path, IndexOrder order, Part part) {
        return List.of(new Section(
                order.word() + "-" + part.key(),
                "",
                part.label(),
                Optional.empty(),
                part.tags().size(),
                tallies(path, part.tags())));
    }

    private OutputFile part(IndexOrder order, Part part, List<Part> above, List<Section> shown) {
        String path = partPath(order, part);
        String index = context.messages().of("nav." + SitePaths.word(facet));
        List<Link> trail = new ArrayList<>(List.of(new Link(context.href(path, place(order)), index)));
        above.forEach(other -> trail.add(new Link(context.href(path, partPath(order, other)), other.heading())));
        String title = index + " " + part.heading();
        IndexPage view = new IndexPage(
                context.hiddenFrame(
                        path,
                        SitePaths.word(facet),
                        title,
                        description(title, part.tags().size(), order)),
                SitePaths.word(facet),
                trail,
                part.heading(),
                part.tags().size(),
                List.of(),
                false,
                shown,
                0);
        return context.file(path, "index.ftlh", view);
    }

    private List<Tally> tallies(String from, List<IndexTerm> tags) {
        return tags.stream()
                .map(tag -> PageContext.tally(
                        context.href(from, context.path(facet, tag.label())),
                        context.name(tag.label()),
                        tag.entries().size(),
                        greatest))
                .toList();
    }
}
