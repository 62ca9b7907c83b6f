package org.lantai.render;

import java.util.List;
import java.util.Optional;
import org.lantai.model.OutputFile;
import org.lantai.render.page.PageContext;
import org.lantai.render.page.SitePaths;
import org.lantai.render.theme.Messages;
import org.lantai.render.view.NotFoundPage;
import org.lantai.render.view.NotFoundPage.IdWords;
import org.lantai.render.view.NotFoundPage.Notice;
import org.lantai.render.view.NotFoundPage.Way;

/** Makes the page that a web server shows for whatever is not there: one for all, so it speaks in all scripts. */
final class NotFoundMaker {
    /** The deepest: {@code timeline/about/2023/07/21/in/2023-07/zh-Hant/}. */
    private static final int FOLDERS = 8;

    /** What the script of the page fills in. */
    private static final String GIVEN = "{0}";

    private final List<PageContext> contexts;

    /** @param contexts one for each script, that of the archive's own first */
    NotFoundMaker(List<PageContext> contexts) {
        this.contexts = contexts;
    }

    OutputFile page() {
        PageContext primary = contexts.get(0);
        List<Notice> notices = contexts.stream().map(NotFoundMaker::notice).toList();
        String title = notices.get(0).title();
        NotFoundPage view = new NotFoundPage(
                primary.hiddenFrame(
                        SitePaths.NOT_FOUND, "page", title, notices.get(0).text()),
                notices,
                FOLDERS);
        return primary.file(SitePaths.NOT_FOUND, "404.ftlh", view);
    }

    private static Notice notice(PageContext context) {
        Messages messages = context.messages();
        String lang = context.edition().script().tag();
        return new Notice(
                lang,
                context.edition().isPrimary() ? "" : lang + "/",
                messages.of("notfound.title"),
                messages.of("notfound.text"),
                Optional.of(messages.of("notfound.bare"))
                        .filter(bare -> context.config().baseUrl().isEmpty()),
                messages.of("notfound.search", GIVEN),
                List.of(
                        way(context, SitePaths.HOME, context.archiveTitle()),
                        way(context, SitePaths.TIMELINE, messages.of("nav.timeline")),
                        way(context, SitePaths.SEARCH, messages.of("nav.search"))),
                idWords(messages));
    }

    private static Way way(PageContext context, String path, String text) {
        String place = context.edition().place(path);
        return new Way(place, context.config().baseUrl().map(base -> base + SitePaths.folder(place)), text);
    }

    private static IdWords idWords(Messages messages) {
        return new IdWords(
                messages.of("id.label"),
                messages.of("id.button"),
                messages.of("id.known"),
                messages.of("id.meant", GIVEN),
                messages.of("id.mistyped", GIVEN),
                messages.of("id.unknown", GIVEN),
                messages.of("id.gone"));
    }
}
