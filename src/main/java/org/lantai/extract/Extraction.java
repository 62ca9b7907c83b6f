package org.lantai.extract;

import java.util.List;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.Omission;

/**
 * What was found in a page, before the finishing steps that all formats share.
 *
 * @param metadata what the page says of itself
 * @param blocks the text, headline and metadata lines excluded
 * @param omissions what was left out, in the order of the page
 */
record Extraction(Metadata metadata, List<Block> blocks, List<Omission> omissions) {
    Extraction {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
    }
}
