package org.lantai.subjects.terms;

/**
 * A run of characters of a text that may be a term of the archive.
 *
 * @param term as printed
 * @param count how often the text has it
 * @param quoted whether it stands in quotation marks at least once
 */
public record TermCount(String term, int count, boolean quoted) {}
