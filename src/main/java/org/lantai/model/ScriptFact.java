package org.lantai.model;

import java.util.List;
import org.lantai.model.edit.ScriptReason;

/**
 * What a document was written in and what it was unified to.
 *
 * @param found what the page was found to be in
 * @param why the evidence, most telling first
 * @param target what it now stands in
 */
public record ScriptFact(ScriptFound found, List<ScriptReason> why, Script target) {
    public ScriptFact {
        why = List.copyOf(why);
    }
}
