package org.lantai.subjects.terms;

import org.lantai.lexicon.MatchForm;
import org.lantai.text.Fold;

/** The form in which terms of texts are compared: letter case, width and script unified, character by character. */
public final class TermKey {
    private TermKey() {}

    /** Two terms that are one to a reader have one key; a key is its own key. */
    public static String of(String term) {
        return MatchForm.of(Fold.key(term));
    }
}
