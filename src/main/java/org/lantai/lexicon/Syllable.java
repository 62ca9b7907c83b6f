package org.lantai.lexicon;

/**
 * One part of a name as read.
 *
 * @param written a Chinese character in its Simplified form, or a run of other letters and digits, in lower case
 * @param read the syllable without its tone, ü written {@code v} as it is typed; for other letters themselves, without
 *     accents; empty when the character's reading is not known
 * @param tone 1 to 5; 0 for what is not Chinese and where the reading is not known
 */
public record Syllable(String written, String read, int tone) {}
