package org.lantai.subjects.terms;

import org.lantai.lexicon.HanForms;
import org.lantai.text.Fold;

/** The form in which terms of texts are compared: letter case, width and script unified, character by character. */
public final class TermKey {
    private static final HanForms FORMS = HanForms.standard();

    private TermKey() {}

    /** Two terms that are one to a reader have one key; a key is its own key. */
    public static String of(String term) {
        String folded = Fold.key(term);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            key.append(FORMS.simplified(folded.charAt(i)));
        }
        return key.toString();
    }
}
