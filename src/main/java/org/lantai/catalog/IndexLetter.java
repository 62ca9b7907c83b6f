package org.lantai.catalog;

import java.util.List;

/**
 * One letter of the tag index.
 *
 * @param letter {@code A} to {@code Z} by pinyin, or {@code #} for what has no letter
 * @param tags its tags in pinyin order, ties by label
 */
public record IndexLetter(String letter, List<IndexTerm> tags) {
    public IndexLetter {
        tags = List.copyOf(tags);
    }
}
