package org.lantai.render.view;

import java.util.List;

/**
 * The versions of a text that were published before and after that of a document, each a document of its own ({@code
 * lineage.ftlh}).
 *
 * @param href relative address of the page that says how they differ
 * @param self the document
 * @param earlier the earliest first
 * @param later the earliest first
 * @param moreEarlier how many are not shown that are earlier still
 * @param moreLater how many are not shown that are later still
 */
public record EarlierAndLater(
        String href, Item self, List<Item> earlier, List<Item> later, int moreEarlier, int moreLater) {}
