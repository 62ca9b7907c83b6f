package org.lantai.config;

import java.util.List;
import org.lantai.model.Block;
import org.lantai.text.AttachedLink;

/**
 * What becomes of files that texts have as attachments.
 *
 * @param keep whether those that are in the archive stand beside the document; else all are only listed
 * @param limit how many bytes one may have that is kept
 */
public record AttachmentRule(boolean keep, long limit) {
    /** The links of a text to attachments that are to be kept. */
    public List<AttachedLink> of(List<Block> blocks) {
        return keep ? AttachedLink.in(blocks) : List.of();
    }

    /** GitHub warns of files that are larger than this, and refuses those of twice the size. */
    public static final AttachmentRule USUAL = new AttachmentRule(true, 50_000_000);
}
