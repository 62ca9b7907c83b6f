package org.lantai.script;

import org.lantai.model.ScriptFound;

/**
 * What a text was found to be written in.
 *
 * @param found the script
 * @param why the evidence, in plain words
 */
record ScriptEvidence(ScriptFound found, String why) {}
