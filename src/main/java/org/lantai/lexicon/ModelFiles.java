package org.lantai.lexicon;

/** The files of the language model's table: the words alone, which most uses need, and what stands behind what. */
public final class ModelFiles {
    public static final String WORDS = "model-words.bin";
    public static final String PAIRS = "model-pairs.bin";

    private ModelFiles() {}
}
