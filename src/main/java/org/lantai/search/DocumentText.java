package org.lantai.search;

import java.util.List;

/**
 * What is searched of a document, in one script.
 *
 * @param lang the tag of the script
 * @param id the document's id
 * @param title its headline
 * @param when its date as printed, possibly empty
 * @param source its source, possibly empty
 * @param head what else stands at its head: subtitle, authors, tags
 * @param blocks its text
 */
public record DocumentText(
        String lang, String id, String title, String when, String source, List<String> head, List<Block> blocks) {
    public DocumentText {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
    }

    /**
     * A block of the text, or a piece of a long one.
     *
     * @param anchor where it stands on the document's page
     * @param text its plain text
     */
    public record Block(String anchor, String text) {}
}
