package org.lantai.twins;

import java.util.List;
import org.lantai.text.EnumWord;

/**
 * The half that one may look at when Lantai is tuned, the half kept aside, and a third one by somebody who did not tune Lantai and
 * did not know its tables; no word list is common to two of them.
 */
enum Half {
    DEV("portal gov blog paper mobile farm"),
    KEPT("forum plain farm portal paper blog"),
    FRESH("island campus gov mobile forum farm");

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
        return EnumWord.of(this);
    }

    /** One of three, by half. */
    <T> T choose(T dev, T kept, T fresh) {
        return switch (this) {
            case DEV -> dev;
            case KEPT -> kept;
            case FRESH -> fresh;
        };
    }
}
