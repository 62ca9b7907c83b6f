package org.lantai.model;

/**
 * What a document was written in and what it was unified to.
 *
 * @param found what the page was found to be in
 * @param why the evidence, in plain words
 * @param target what it now stands in
 */
public record ScriptFact(ScriptFound found, String why, Script target) {}
