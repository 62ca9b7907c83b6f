package org.lantai.render;

import java.util.List;
import java.util.function.Predicate;
import org.lantai.ledger.Permalinks.Deserted;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.OutputFile;
import org.lantai.render.page.FeedMaker;
import org.lantai.render.page.MovedMaker;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.page.Successors;
import org.lantai.render.view.Html;
import org.lantai.render.view.Markup;
import org.lantai.render.view.TextPage;

/** Makes what answers at an address that was published and at which the site has nothing any more. */
final class LandingMaker {
    private final List<PageContext> editions;
    private final PageContext context;
    private final Predicate<String> stands;
    private final Successors successors;

    /**
     * @param editions one for each script, that of the archive's own first
     * @param stands whether the site has a file of that path
     */
    LandingMaker(List<PageContext> editions, Predicate<String> stands) {
        this.editions = editions;
        this.context = editions.get(0);
        this.stands = stands;
        this.successors = new Successors(stands);
    }

    /** A page that leads on or says what happened, in all scripts; of a feed, one without entries. */
    List<OutputFile> landing(String path) {
        if (SiteAddress.isFeed(path)) {
            return List.of(feed(path));
        }
        if (SiteAddress.isTravelling(path)) {
            // A server leads on from the name of a folder, and a page cannot be read where a file is expected.
            return List.of(moved(path + "/" + SitePaths.HOME));
        }
        String own = SiteAddress.own(path);
        return own.startsWith("pages/") && !stands.test(own) ? handPage(path, own) : List.of(moved(path));
    }

    private OutputFile moved(String path) {
        return new MovedMaker(context).file(path, successors.of(path));
    }

    /** Nothing takes the place of what somebody wrote by hand. With the page in the archive's own script go the others. */
    private List<OutputFile> handPage(String path, String own) {
        if (path.equals(own)) {
            return editions.stream().map(edition -> removed(edition, own)).toList();
        }
        boolean made = editions.stream()
                .anyMatch(edition -> edition.edition().place(own).equals(path));
        return made ? List.of() : List.of(new MovedMaker(context).file(path, own));
    }

    private static OutputFile removed(PageContext edition, String path) {
        String title = edition.messages().of("removed.title");
        String text = edition.messages().of("removed.text");
        Html body = new Html("<div class=\"notice\"><p>" + Markup.escape(text) + "</p></div>");
        return edition.file(
                path, "page.ftlh", new TextPage(edition.hiddenFrame(path, "page", title, text), title, body));
    }

    private OutputFile feed(String path) {
        String folder = path.substring(0, path.length() - "feed.xml".length());
        String name = context.site().permalinks().deserted().stream()
                .filter(deserted -> folder(deserted).equals(folder))
                .map(Deserted::label)
                .findFirst()
                .orElse(folder);
        return new FeedMaker(context).feed(path, folder + SitePaths.HOME, name, List.of());
    }

    private static String folder(Deserted deserted) {
        return SitePaths.folder(SitePaths.name(deserted.facet(), deserted.slug()));
    }
}
