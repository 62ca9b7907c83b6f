package org.lantai.check.site;

import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** What pages load from other hosts, or in a way that browsers refuse on a disk. */
final class LoadLook implements PageLook {
    /** Fetched with the rules for other origins, and a file has none. */
    private static final String REFUSED =
            "script[type=module], link[rel=modulepreload], link[rel=manifest], [crossorigin]," + " iframe, base[href]";

    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        page.links().stream()
                .filter(link -> link.isLoaded() && link.isOfTheWeb())
                .forEach(link -> out.accept(foreign(page.path(), link.address())));
        page.html().select(REFUSED).forEach(element -> out.accept(refused(page, element.normalName())));
        if (!page.html()
                .select("a[href~=(?i)^\\s*javascript:], [onclick], [onload], [onerror]")
                .isEmpty()) {
            out.accept(active(page));
        }
    }

    static Problem foreign(String file, String address) {
        return Problem.error(
                ProblemKind.CHECK_FOREIGN,
                file,
                "This is loaded from another host: " + address,
                "Put the file into the archive, below `content/pages` or in your theme: other hosts see who reads, and"
                        + " will be gone one day.");
    }

    private static Problem refused(SitePage page, String element) {
        return Problem.error(
                ProblemKind.CHECK_OFFLINE,
                page.path(),
                "Browsers refuse this <" + element + "> on a disk.",
                "Use a classic script, loaded by <script src>, and no frames; it stands in your theme.");
    }

    private static Problem active(SitePage page) {
        return Problem.error(
                ProblemKind.CHECK_ACTIVE,
                page.path(),
                "A link or an attribute of this page holds a program.",
                "Take it out of your theme or of `content/pages`; where it comes from a capture, please report it.");
    }
}
