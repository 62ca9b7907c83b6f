package org.lantai.script;

import java.util.List;
import org.lantai.text.Rewriting;
import org.lantai.text.Rewriting.Resized;

/**
 * A text converted to another script.
 *
 * @param text the new text
 * @param choices where more than the plain character mapping was done, in order; indexes count in the old text
 * @param resized where the new text has another length, in order; indexes count in the old text
 */
record Converted(String text, List<Choice> choices, List<Resized> resized) {
    Converted {
        choices = List.copyOf(choices);
        resized = List.copyOf(resized);
    }

    static Converted unchanged(String text) {
        return new Converted(text, List.of(), List.of());
    }

    Rewriting rewriting() {
        return Rewriting.of(text, resized);
    }
}
