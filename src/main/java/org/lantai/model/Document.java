package org.lantai.model;

import java.util.List;

/**
 * An article in the archive's script. Its permalink is not in here: the ledger decides it, and only when all documents
 * are known.
 *
 * @param article metadata and blocks, unified; its edits and problems are all that led here
 * @param script what it was written in and what it was unified to
 */
public record Document(Article article, ScriptFact script) {
    public Origin origin() {
        return article.provenance().origin();
    }

    public Metadata metadata() {
        return article.metadata();
    }

    public List<Block> blocks() {
        return article.blocks();
    }

    /** The whole text, blocks joined by {@code \n}. */
    public String text() {
        return Block.text(article.blocks());
    }
}
