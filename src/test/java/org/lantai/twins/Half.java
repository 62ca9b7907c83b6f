package org.lantai.twins;

import java.util.List;
import java.util.Locale;

/** The half that one may look at when Lantai is tuned, and the half kept aside; no word list is common to both. */
enum Half {
    DEV(List.of("portal", "gov", "blog", "paper", "mobile", "farm")),
    KEPT(List.of("forum", "plain", "farm", "portal", "paper", "blog"));

    private final List<String> frames;

    Half(List<String> frames) {
        this.frames = List.copyOf(frames);
    }

    /** The names of the templates that its pages stand in. */
    List<String> frames() {
        return frames;
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
