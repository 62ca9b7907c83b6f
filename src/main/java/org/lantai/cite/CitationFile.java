package org.lantai.cite;

import java.util.Arrays;
import java.util.Optional;

/** The formats in which programs that keep references take a work. */
public enum CitationFile {
    BIBTEX("bibtex"),
    RIS("ris"),
    CSL_JSON("csl-json");

    private final String word;

    CitationFile(String word) {
        this.word = word;
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
        return switch (this) {
            case BIBTEX -> BibTex.of(work, today);
            case RIS -> Ris.of(work, today);
            case CSL_JSON -> CslJson.of(work, today);
        };
    }
}
