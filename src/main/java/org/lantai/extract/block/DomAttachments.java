package org.lantai.extract.block;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.lantai.extract.dom.DomLinks;
import org.lantai.extract.dom.DomTags;
import org.lantai.extract.draft.Spacing;
import org.lantai.text.AttachmentKinds;

/**
 * Finds the boxes of attachments that sites of offices hang below the element that holds an article: links to files and
 * nothing else, which call themselves attachments.
 */
public final class DomAttachments {
    /** Links that are looked at, the first there are: notices have 30 attachments at most. */
    private static final int MOST_LINKS = 200;

    /** Elements around a link that may be the box. */
    private static final int DEEPEST = 6;

    /** Characters beside the links themselves, for each of them: a label, a number, how large the file is. */
    private static final int BESIDE_A_LINK = 40;

    private DomAttachments() {}

    /**
     * The boxes behind an article, in the order of the page.
     *
     * @param container the element that holds the article
     * @param hiddenToo whether what the page hides counts as shown
     */
    public static List<Element> behind(Element container, boolean hiddenToo) {
        Element body = container.root();
        Set<Element> boxes = new LinkedHashSet<>();
        boolean behind = false;
        int links = 0;
        for (Element element : body.getAllElements()) {
            behind |= element.equals(container);
            if (behind && links < MOST_LINKS && element.is(DomLinks.LINKS) && isAttachment(element)) {
                links++;
                box(element, container, hiddenToo).ifPresent(boxes::add);
            }
        }
        return List.copyOf(boxes);
    }

    /** The largest element around a link that is such a box. */
    private static Optional<Element> box(Element link, Element container, boolean hiddenToo) {
        Optional<Element> box = Optional.empty();
        Element element = link.parent();
        for (int i = 0; i < DEEPEST && element != null && !holds(element, container); i++) {
            if (!DomTags.isShown(element, hiddenToo) || !isOfLinks(element)) {
                break;
            }
            box = isNamed(element) ? Optional.of(element) : box;
            element = element.parent();
        }
        return box;
    }

    private static boolean holds(Element element, Element container) {
        return element.equals(container)
                || container.parents().contains(element)
                || element.parents().contains(container);
    }

    private static boolean isOfLinks(Element element) {
        List<Element> links = element.select(DomLinks.LINKS);
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return links.stream().allMatch(DomAttachments::isAttachment)
                && element.text().length() - linked <= BESIDE_A_LINK * links.size();
    }

    private static boolean isAttachment(Element link) {
        String href = link.attr("href");
        return AttachmentKinds.isDocument(href)
                || (!AttachmentKinds.isPage(href) && AttachmentKinds.isHinted(href, link.text()));
    }

    private static boolean isNamed(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return AttachmentKinds.namesBox(Spacing.squeeze(element.text()), names);
    }
}
