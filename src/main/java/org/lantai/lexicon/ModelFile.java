package org.lantai.lexicon;

/** A file of the language model's table. */
public enum ModelFile {
    /** The words alone, which most uses need. */
    WORDS("model-words.bin"),
    /** What stands behind what. */
    PAIRS("model-pairs.bin");

    private final String name;

    ModelFile(String name) {
        this.name = name;
    }

    /** The name of the file, beside this class. */
    public String fileName() {
        return name;
    }

    /** The file, from the class path. */
    ModelTable read() {
        return ModelTable.of(Table.bytes(ModelFile.class, name));
    }
}
