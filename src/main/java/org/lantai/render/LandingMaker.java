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
    private final PageContext context;
    private final Successors successors;

    /**
     * @param context of the archive's own script
     * @param stands whether the site has a file of that path
     */
    LandingMaker(PageContext context, Predicate<String> stands) {
        this.context = context;
        this.successors = new Successors(stands);
    }

    /** A page that leads on or says what happened; of a feed, one without entries. */
    OutputFile landing(String path) {
        if (SiteAddress.isFeed(path)) {
            return feed(path);
        }
        if (SiteAddress.isPicture(path)) {
            // A server leads on from the name of a folder, and a page cannot be read where a picture is expected.
            return moved(path + "/" + SitePaths.HOME);
        }
        return path.equals(SiteAddress.own(path)) && isHandPage(path) ? removed(path) : moved(path);
    }

    private static boolean isHandPage(String path) {
        return path.startsWith("pages/");
    }

    private OutputFile moved(String path) {
        return new MovedMaker(context).file(path, successors.of(path));
    }

    /** Nothing takes the place of what somebody wrote by hand. */
    private OutputFile removed(String path) {
        String title = context.messages().of("removed.title");
        Html body = new Html("<p>" + Markup.escape(context.messages().of("removed.text")) + "</p>");
        return context.file(path, "page.ftlh", new TextPage(context.hiddenFrame(path, "page", title), title, body));
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
