package org.lantai.extract.draft;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.PageKind;
import org.lantai.model.edit.Omission;

/**
 * What was found in a page, before the finishing steps that all formats share.
 *
 * @param kind what the page is
 * @param metadata what the page says of itself
 * @param blocks the text, headline and metadata lines excluded
 * @param omissions what was left out, in the order of the page
 * @param excess what the page had more of than is read as markup
 * @param doubtful whether the text has nothing of what the page says that it is about
 */
@RecordBuilder
public record Extraction(
        PageKind kind,
        Metadata metadata,
        List<Block> blocks,
        List<Omission> omissions,
        Set<Excess> excess,
        boolean doubtful)
        implements ExtractionBuilder.With {
    public Extraction {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
        excess = excess.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(excess));
    }

    /** An article on a page that was read whole. */
    public Extraction(Metadata metadata, List<Block> blocks, List<Omission> omissions) {
        this(PageKind.ARTICLE, metadata, blocks, omissions, Set.of(), false);
    }
}
