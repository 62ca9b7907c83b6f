package org.lantai.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.lantai.extract.block.DomImages;
import org.lantai.extract.block.DomNotes;
import org.lantai.extract.dom.DomHints;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomOutline;
import org.lantai.extract.dom.DomOutline.Part;
import org.lantai.extract.dom.DomOutline.Span;
import org.lantai.extract.dom.DomRun;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.LinkLines;
import org.lantai.extract.draft.Spacing;
import org.lantai.extract.furniture.Furniture;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

/**
 * Takes out of the element that holds an article what does not belong to it: what the page hides, what it names as
 * surroundings, and lists of links. Changes the tree it is given.
 */
final class PruneElements {
    /** An element with more than this share of the sentences is the article, whatever it is named. */
    private static final double ARTICLE = 0.4;

    private static final int LONGEST_HEADING = 20;
    private static final Pattern SPACED = Pattern.compile("[\\s·•|/]+");

    /** What stands between the links of a way through the site, so that two are one. */
    private static final Pattern CRUMBS = Pattern.compile("[>›»]");

    private final DomOutline outline;
    private final DomHints hints;
    private final Furniture furniture;
    private final Map<Element, Rule> outside;
    private final boolean hiddenToo;

    /** Whether a line announces related articles; nested boxes begin with the same line. */
    private final Map<Integer, Boolean> related = new HashMap<>();

    private Set<Element> notes = Set.of();

    /** Number of the part of the outline that comes next in the order of the page. */
    private int next;

    PruneElements(
            DomOutline outline, DomHints hints, Furniture furniture, Map<Element, Rule> outside, boolean hiddenToo) {
        this.outline = outline;
        this.outside = outside;
        this.hints = hints;
        this.furniture = furniture;
        this.hiddenToo = hiddenToo;
    }

    /** Prunes a tree; returns what was taken out, in the order of the page. */
    List<Omission> prune(Element container) {
        List<Omission> omissions = new ArrayList<>();
        notes = DomNotes.notes(container);
        int article = outline.span(container).map(outline::prose).orElse(0);
        int number = outline.number(container);
        next = number < 0 ? outline.parts().size() : number + 1;
        NodeFilter filter = new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return node instanceof Element element && !element.equals(container)
                        ? visit(element, article, omissions)
                        : FilterResult.CONTINUE;
            }
        };
        NodeTraversor.filter(filter, container);
        return omissions;
    }

    private NodeFilter.FilterResult visit(Element element, int article, List<Omission> omissions) {
        if (!hiddenToo && DomTags.isHidden(element)) {
            omit(omissions, Rule.HIDDEN, element.wholeText());
            return NodeFilter.FilterResult.REMOVE;
        }
        if (isControl(element)) {
            omit(omissions, Rule.FORM, shown(element));
            return NodeFilter.FilterResult.REMOVE;
        }
        if (element.normalName().equals("img") && DomImages.of(element).isEmpty()) {
            omit(omissions, Rule.PICTURE, picture(element));
            return NodeFilter.FilterResult.CONTINUE;
        }
        if (next == outline.parts().size()
                || !outline.parts().get(next).element().equals(element)) {
            return NodeFilter.FilterResult.CONTINUE;
        }
        Part part = outline.parts().get(next++);
        Optional<Rule> rule = part.span().size() == 0 ? Optional.empty() : rule(part, article);
        if (rule.isEmpty()) {
            return NodeFilter.FilterResult.CONTINUE;
        }
        next = part.end();
        omit(omissions, rule.get(), shown(element));
        return NodeFilter.FilterResult.REMOVE;
    }

    private Optional<Rule> rule(Part part, int article) {
        Element element = part.element();
        Span span = part.span();
        if (notes.contains(element)) {
            return Optional.empty();
        }
        if (outside.containsKey(element)) {
            return Optional.of(outside.get(element));
        }
        if (outline.prose(span) <= ARTICLE * article && hints.isSurroundings(element)) {
            return Optional.of(Rule.SURROUNDINGS);
        }
        if (isAdvertisement(element)) {
            return Optional.of(Rule.FURNITURE_ADVERTISEMENT);
        }
        if (!part.block()) {
            return Optional.empty();
        }
        if (span.size() > 1 && outline.prose(span) <= ARTICLE * article && isHeadedAsRelated(span)) {
            return Optional.of(Rule.RELATED);
        }
        boolean links = (isLinkList(span) || isTagLine(element, span)) && !holdsAttachments(element);
        return links ? Optional.of(Rule.LINKS) : Optional.empty();
    }

    /** A link between two paragraphs that begins with the mark of advertisements in an element of its own. */
    private boolean isAdvertisement(Element element) {
        Element mark =
                element.normalName().equals("a") && element.childNodeSize() > 1 ? element.firstElementChild() : null;
        return mark != null
                && furniture
                        .fit(mark.wholeText())
                        .filter(fit -> fit.rule() == Rule.FURNITURE_ADVERTISEMENT)
                        .isPresent();
    }

    private static boolean holdsAttachments(Element element) {
        return element.select(DomLinks.LINKS).stream().anyMatch(a -> LinkLines.isAttachment(a.attr("href")));
    }

    /** A box under {@code 相关阅读}, {@code 延伸 · 阅读} and the like. */
    private boolean isHeadedAsRelated(Span span) {
        DomRun heading = outline.lines().get(span.first());
        return heading.weight() <= LONGEST_HEADING
                && related.computeIfAbsent(
                        span.first(),
                        i -> furniture.endsArticle(
                                SPACED.matcher(heading.text()).replaceAll("")));
    }

    /** One line of several links and nothing else. */
    private boolean isTagLine(Element element, Span span) {
        if (span.size() != 1) {
            return false;
        }
        DomRun line = outline.lines().get(span.first());
        return 5 * outline.linkWeight(span) > 4 * outline.weight(span)
                && line.stops() == 0
                && element.select(DomLinks.LINKS).size()
                        > (CRUMBS.matcher(line.text()).find() ? 1 : 2);
    }

    /** Several lines, two thirds links. A single linked line may be a reference or the headline of a digest's item. */
    private boolean isLinkList(Span span) {
        return span.size() > 1
                && 3 * outline.linkWeight(span) > 2 * outline.weight(span)
                && 10 * outline.prose(span) < outline.weight(span)
                && !isOfSentences(span);
    }

    /** Titles of other texts do not end with a full stop; paragraphs that are links as a whole do. */
    private boolean isOfSentences(Span span) {
        long closed = outline.lines().subList(span.first(), span.end()).stream()
                .filter(DomRun::isClosed)
                .count();
        return 2 * closed > span.size();
    }

    /** Words of a control that no row of embedded things tells of; a field may be part of a form that is told. */
    private static boolean isControl(Element element) {
        return switch (element.normalName()) {
            case "button", "svg" -> true;
            default -> false;
        };
    }

    private String shown(Element element) {
        return String.join(" ", OutsideText.lines(element, hiddenToo));
    }

    /** What a picture says of itself; one that is written into the page is named by its kind alone. */
    private static String picture(Element img) {
        String address = img.attr("src").strip();
        int data = address.startsWith("data:") ? address.indexOf(',') : -1;
        String source = data < 0 ? address : address.substring(0, data) + ",…";
        return (img.attr("alt").strip() + " " + source).strip();
    }

    private static void omit(List<Omission> omissions, Rule rule, String text) {
        String line = Spacing.collapse(text).strip();
        if (!line.isEmpty()) {
            omissions.add(new Omission(rule, line));
        }
    }
}
