package org.lantai.render.view;

import java.util.List;

/**
 * The search page ({@code search.ftlh}). What it finds, {@code search.js} puts into it.
 *
 * @param frame what is around it
 * @param langs the scripts of the archive's texts, that of the page first, then the archive's own
 * @param edition the folder of this script's pages in that of each page, empty or ending in {@code /}
 * @param letters the letters for which there are names by pinyin
 * @param years the years to choose from, latest first
 * @param sources the sources to choose from, in the order in which the index counts them
 * @param tags the tags to choose from, those of most documents first
 */
public record SearchPage(
        Frame frame,
        List<String> langs,
        String edition,
        String letters,
        List<Choice> years,
        List<Choice> sources,
        List<Choice> tags) {
    /**
     * What results can be narrowed to.
     *
     * @param value its name in addresses
     * @param label what it reads
     * @param count how many documents have it; 0 where that is not told
     */
    public record Choice(String value, String label, int count) {}
}
