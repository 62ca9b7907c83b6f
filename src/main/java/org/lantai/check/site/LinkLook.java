package org.lantai.check.site;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Links of pages that lead nowhere, or only where a web server stands between. */
final class LinkLook implements PageLook {
    private static final String NEXT =
            "Build the archive again; if the link stays, it stands in a page of `content/pages` or in your theme.";

    private final SiteFiles site;
    private final PageAnchors anchors;
    private final Optional<String> base;
    /** A page that links there, by the place in another page that it links to. */
    private final Map<LinkEnd, String> toAnchors =
            new TreeMap<>(Comparator.comparing(LinkEnd::path).thenComparing(LinkEnd::anchor));

    /** @param base the address of the archive, where it has one */
    LinkLook(SiteFiles site, PageAnchors anchors, Optional<String> base) {
        this.site = site;
        this.anchors = anchors;
        this.base = base;
    }

    @Override
    public void look(SitePage page, Consumer<Problem> out) {
        if (!page.path().equals(SitePage.NOT_FOUND)) {
            page.links().forEach(link -> follow(page, link, out));
        }
    }

    private void follow(SitePage page, SiteLink link, Consumer<Problem> out) {
        String address = link.address();
        Optional<String> own = base.filter(address::startsWith).map(found -> address.substring(found.length()));
        if (own.isPresent()) {
            LinkEnd.of("", own.get()).ifPresent(target -> follow(page, address, asServed(target), out));
        } else if (link.isAbsolute()) {
            return;
        } else if (address.startsWith("/")) {
            out.accept(offline(page, address, "begins at the top of the host"));
        } else {
            LinkEnd.of(page.path(), address)
                    .ifPresentOrElse(
                            target -> follow(page, address, target, out), () -> out.accept(nowhere(page, address)));
        }
    }

    /** What stands on the web is asked of a server, which shows the page of a folder. */
    private LinkEnd asServed(LinkEnd target) {
        boolean folder = target.path().isEmpty() || !site.has(target.path());
        String index = target.path().isEmpty() ? "index.html" : target.path() + "/index.html";
        return folder ? new LinkEnd(index, false, target.anchor()) : target;
    }

    private void follow(SitePage page, String address, LinkEnd target, Consumer<Problem> out) {
        if (site.has(target.path()) && !target.isFolder()) {
            lookAtAnchor(page, target, out);
        } else if (site.has(asServed(target).path())) {
            out.accept(offline(page, address, "names a folder and not its index.html"));
        } else {
            out.accept(nowhere(page, address));
        }
    }

    /** Most links lead to a place of their own page, and need not be remembered until all pages are known. */
    private void lookAtAnchor(SitePage page, LinkEnd target, Consumer<Problem> out) {
        if (target.anchor().isEmpty() || !SitePage.isOne(target.path())) {
            return;
        }
        if (!target.path().equals(page.path())) {
            toAnchors.putIfAbsent(target, page.path());
        } else if (!page.anchors().contains(target.anchor())) {
            out.accept(noPlace(page.path(), target));
        }
    }

    @Override
    public void end(Consumer<Problem> out) {
        toAnchors.forEach((target, page) -> {
            if (!anchors.has(target.path(), target.anchor())) {
                out.accept(noPlace(page, target));
            }
        });
    }

    private static Problem noPlace(String page, LinkEnd target) {
        return Problem.error(
                ProblemKind.CHECK_ANCHOR,
                page,
                "A link leads to #" + target.anchor() + " of " + target.path() + ", which has no place of that name.",
                NEXT);
    }

    private static Problem nowhere(SitePage page, String address) {
        return Problem.error(
                ProblemKind.CHECK_LINK, page.path(), "A link leads to a file that is not there: " + address, NEXT);
    }

    private static Problem offline(SitePage page, String address, String why) {
        return Problem.error(
                ProblemKind.CHECK_OFFLINE,
                page.path(),
                "This address " + why + ", so it fails from a disk or in a folder of a host: " + address,
                "Link from page to page, to index.html: ../tags/index.html. It stands in `content/pages` or in your theme.");
    }
}
