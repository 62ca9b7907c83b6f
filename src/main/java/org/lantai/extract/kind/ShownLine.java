package org.lantai.extract.kind;

import java.util.List;

/**
 * A line of a page as its reader sees it.
 *
 * @param text the line
 * @param pieces the line, and its pieces between the elements in it
 * @param link whether most of it is links
 * @param card whether it stands in one of several like elements that each lead to a text
 * @param heading whether it is a heading by its element
 * @param around whether it stands in a part of the page around articles, such as a menu or a footer
 */
record ShownLine(String text, List<String> pieces, boolean link, boolean card, boolean heading, boolean around) {
    /** A line of a page without markup. */
    static ShownLine plain(String text) {
        return new ShownLine(text, List.of(text), false, false, false, false);
    }

    /** Whether it is the page's own: neither leads elsewhere nor tells of what it leads to. */
    boolean isOwn() {
        return !link && !card && !around;
    }
}
