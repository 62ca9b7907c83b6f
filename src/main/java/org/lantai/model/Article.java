package org.lantai.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;

/**
 * The main text of a page with what the page says of itself, in the script it was captured in.
 *
 * @param provenance the capture it comes from
 * @param kind what the capture is
 * @param metadata what the page says of itself, overridden by the sidecar
 * @param blocks the text, headline and metadata lines excluded
 * @param cut whether the text breaks off before its end
 * @param omissions what was left out, in the order of the page
 * @param edits all edits so far, those of repair first
 * @param problems all problems so far
 */
@RecordBuilder
public record Article(
        Provenance provenance,
        PageKind kind,
        Metadata metadata,
        List<Block> blocks,
        boolean cut,
        List<Omission> omissions,
        List<Edit> edits,
        List<Problem> problems)
        implements ArticleBuilder.With {
    public Article {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
        edits = List.copyOf(edits);
        problems = List.copyOf(problems);
    }
}
