package org.lantai.script.taiwan;

/**
 * What a text tells of the words in it.
 *
 * @param probability of having been converted to Taiwan vocabulary, 0 to 1
 * @param technical whether it is of computing, where words such as 新增 and 文件 have a sense of their own
 */
public record ConvertedVocabulary(double probability, boolean technical) {}
