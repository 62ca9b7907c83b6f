package org.lantai.render.page;

import org.lantai.model.OutputFile;
import org.lantai.render.view.MovedPage;

/** Makes the small page that leads on to another. */
public final class MovedMaker {
    private final PageContext context;

    public MovedMaker(PageContext context) {
        this.context = context;
    }

    /**
     * The page.
     *
     * @param path where it stands
     * @param to the page that it leads to, in this edition
     */
    public OutputFile file(String path, String to) {
        String href = context.href(path, to);
        MovedPage view = new MovedPage(
                context.messages().language(),
                context.absolute(to).orElse(href),
                href,
                SitePaths.root(context.edition().place(path)),
                "/" + SitePaths.folder(context.edition().place(to)));
        return context.file(path, "moved.ftlh", view);
    }
}
