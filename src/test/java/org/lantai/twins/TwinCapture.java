package org.lantai.twins;

/** A capture on disk, and what is known of it. */
record TwinCapture(String file, Made made) {
    String article() {
        return made.article();
    }

    Flaws flaws() {
        return made.copy().flaws();
    }
}
