package org.lantai.render.page;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.ledger.SiteAddress;
import org.lantai.model.Script;

/** Which page of a site answers for one that was published and is no more. */
public final class Successors {
    /** A capture of an article that has become a document of its own, with its further pages. */
    private static final Pattern WITNESS = Pattern.compile("d/[^/]+/witnesses/([^/]+)/.*");

    private final Predicate<String> stands;

    /** @param stands whether the site has a file of that path */
    public Successors(Predicate<String> stands) {
        this.stands = stands;
    }

    /**
     * The page that answers: the same in the archive's own script; the document of a witness that has become one; else
     * the nearest page above that stands, in the script of the page where it stands in it.
     *
     * @param path that of a file that the site does not have
     */
    public String of(String path) {
        String own = SiteAddress.own(path);
        String successor =
                stands.test(own) ? own : witness(own).filter(stands).findFirst().orElseGet(() -> above(own));
        return SiteAddress.script(path).map(script -> in(successor, script)).orElse(successor);
    }

    private String in(String path, Script script) {
        String page = SiteAddress.in(path, script);
        return stands.test(page) ? page : path;
    }

    private static Stream<String> witness(String path) {
        Matcher witness = WITNESS.matcher(path);
        return witness.matches() ? Stream.of("d/" + witness.group(1) + "/index.html") : Stream.empty();
    }

    private String above(String path) {
        String page = path;
        do {
            page = SiteAddress.above(page).orElse(SitePaths.HOME);
        } while (!stands.test(page) && !page.equals(SitePaths.HOME));
        return page;
    }
}
