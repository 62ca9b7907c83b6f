package org.lantai.cite;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** The formats in which programs that keep references take a work. */
public enum CitationFile {
    BIBTEX("bibtex", BibTex::of),
    RIS("ris", Ris::of),
    CSL_JSON("csl-json", CslJson::of);

    private final String word;
    private final BiFunction<CitedWork, String, String> writer;

    CitationFile(String word, BiFunction<CitedWork, String, String> writer) {
        this.word = word;
        this.writer = writer;
    }

    public static Optional<CitationFile> named(String name) {
        return Arrays.stream(values()).filter(file -> file.word.equals(name)).findFirst();
    }

    /** What it is asked for by. */
    public String word() {
        return word;
    }

    /**
     * The text of the file.
     *
     * @param today the day on which the reader looks at the work, in ISO 8601; anything else is left out
     */
    public String text(CitedWork work, String today) {
        return writer.apply(work, today);
    }
}
