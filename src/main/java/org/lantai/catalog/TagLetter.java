package org.lantai.catalog;

import java.util.List;

/**
 * One letter of the tag index.
 *
 * @param letter {@code A} to {@code Z} by pinyin, or {@code #} for what has no letter
 * @param tags its tags in pinyin order, ties by label
 */
public record TagLetter(String letter, List<Tag> tags) {
    public TagLetter {
        tags = List.copyOf(tags);
    }
}
