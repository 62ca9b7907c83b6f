package org.lantai.script;

import java.util.List;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.ScriptReason;

/**
 * What a text was found to be written in.
 *
 * @param found the script
 * @param why the evidence
 */
record ScriptEvidence(ScriptFound found, List<ScriptReason> why) {}
