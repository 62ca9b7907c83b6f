package org.lantai.render.view;

import java.util.List;

/**
 * The tag index ({@code tags.ftlh}).
 *
 * @param frame what is around it
 * @param count how many tags there are
 * @param letters the tags by letter, in order
 */
public record TagsPage(Frame frame, int count, List<Letter> letters) {
    /**
     * The tags of one letter.
     *
     * @param anchor the id of its section
     * @param letter the letter as shown
     * @param tags its tags in pinyin order
     */
    public record Letter(String anchor, String letter, List<Tally> tags) {}
}
