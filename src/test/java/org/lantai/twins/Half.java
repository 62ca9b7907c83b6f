package org.lantai.twins;

import java.util.List;
import java.util.Locale;

/** The half that one may look at when Lantai is tuned, and the half kept aside; no word list is common to both. */
enum Half {
    DEV("portal gov blog paper mobile farm"),
    KEPT("forum plain farm portal paper blog");

    private final String frames;

    Half(String frames) {
        this.frames = frames;
    }

    /** The names of the templates that its pages stand in. */
    List<String> frames() {
        return List.of(frames.split(" "));
    }

    /** How it is called in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of two, by half. */
    <T> T choose(T dev, T kept) {
        return this == DEV ? dev : kept;
    }
}
