package org.lantai.extract.draft;

import java.util.List;
import org.lantai.model.Block;
import org.lantai.model.Inline;
import org.lantai.text.AttachmentKinds;

/** Tells the lines of a menu from text: nearly all of them is links, annexes aside. */
public final class LinkLines {
    private LinkLines() {}

    /** Whether a paragraph is links for more than four fifths, or a list of nothing else; no whole sentence is. */
    public static boolean isLinks(Block block) {
        if (block instanceof Block.Listing list) {
            return list.children().stream().allMatch(LinkLines::isLinks);
        }
        return block instanceof Block.Paragraph p
                && !p.text().isEmpty()
                && !p.text().endsWith("。")
                && 5 * linked(p.content()) > 4 * p.text().length();
    }

    private static int linked(List<Inline> content) {
        int linked = 0;
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link && leadsAway(link.href())) {
                linked += link.text().length();
            } else if (inline instanceof Inline.Styled styled) {
                linked += linked(styled.content());
            }
        }
        return linked;
    }

    /** Numbers of notes lead to them, annexes are of the text: neither is the entry of a menu. */
    private static boolean leadsAway(String href) {
        return !href.startsWith("#") && !isAttachment(href);
    }

    /** Whether an address is that of a document, such as the annexes of notices. */
    public static boolean isAttachment(String href) {
        return AttachmentKinds.isDocument(href);
    }
}
