package org.lantai.subjects.names;

import org.lantai.lexicon.Division;

/**
 * A place that a text names.
 *
 * @param start its first character
 * @param end behind its last
 * @param division what is meant
 */
record PlaceSighting(int start, int end, Division division) {}
