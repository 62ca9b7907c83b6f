package org.lantai.extract.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lantai.extract.block.DomTree;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Prose;
import org.lantai.extract.draft.Spacing;

/**
 * A page as its reader sees it, before anything is left out.
 *
 * @param title its title element
 * @param lines its lines, in its order
 * @param tree its elements; none where it has no markup
 */
record ShownPage(String title, List<ShownLine> lines, Optional<Document> tree) {
    /** In Chinese characters; shorter links name sections and people. */
    static final int SHORTEST_TITLE = 6;

    ShownPage {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a page.
     *
     * @param baseUri its address, empty when unknown
     */
    static ShownPage of(String html, String baseUri) {
        Document page = DomTree.of(html, baseUri).page();
        return new ShownPage(Spacing.collapse(page.title()), lines(page), Optional.of(page));
    }

    /** A page without markup. */
    static ShownPage plain(String text) {
        return new ShownPage("", text.lines().map(ShownLine::plain).toList(), Optional.empty());
    }

    /** How many different places it leads to by links that are as long as headlines. */
    int titles() {
        return tree.map(ShownPage::titles).orElse(0);
    }

    /** Where it sends its reader without being asked. */
    Optional<Detour> detour() {
        return tree.flatMap(Detour::of);
    }

    /** What a page without scripts says comes last: it is often all that there is. */
    private static List<ShownLine> lines(Document page) {
        Set<Element> cards = LinkCards.in(page.body());
        List<ShownLine> lines = new ArrayList<>();
        for (DomRun run : DomOutline.of(page.body(), false).lines()) {
            String text = Spacing.collapse(run.text().replace(DomOutline.SEAM, ' '));
            lines.add(new ShownLine(
                    text,
                    pieces(text, run.text()),
                    run.isLinks(),
                    isWithin(run.block(), cards),
                    DomTags.isHeading(run.block()),
                    isAround(run.block())));
        }
        for (Element unscripted : page.select("noscript")) {
            if (unscripted.hasText()) {
                lines.add(ShownLine.plain(Spacing.collapse(unscripted.text())));
            }
        }
        return lines;
    }

    private static List<String> pieces(String line, String raw) {
        List<String> pieces = new ArrayList<>(List.of(line));
        if (raw.indexOf(DomOutline.SEAM) >= 0) {
            pieces.addAll(List.of(raw.split(String.valueOf(DomOutline.SEAM))));
        }
        return pieces;
    }

    private static boolean isWithin(Element element, Set<Element> some) {
        for (Element e = element; e != null; e = e.parent()) {
            if (some.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAround(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (DomTags.isPagePart(e)) {
                return true;
            }
        }
        return false;
    }

    private static int titles(Document page) {
        Set<String> places = new HashSet<>();
        for (Element link : page.select(DomLinks.LINKS)) {
            if (isTitle(link) && !isAround(link)) {
                places.add(link.attr("href").strip());
            }
        }
        return places.size();
    }

    /** Whether a link leads to a text, by its length and its address. */
    static boolean isTitle(Element link) {
        String href = link.attr("href").strip();
        return !href.startsWith("#")
                && !href.startsWith("javascript:")
                && Prose.thirds(link.text()) >= 3 * SHORTEST_TITLE;
    }
}
