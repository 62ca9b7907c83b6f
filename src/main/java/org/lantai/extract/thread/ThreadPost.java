package org.lantai.extract.thread;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.lantai.model.PartialDate;

/**
 * A post as it stands in a page.
 *
 * @param unit the element with all that belongs to it
 * @param author who wrote it
 * @param date when
 * @param floor its number
 * @param content the elements that hold its text, in their order
 * @param around what stands inside these and is not its text: name, time, number
 */
public record ThreadPost(
        Element unit,
        Optional<String> author,
        Optional<PartialDate> date,
        Optional<Integer> floor,
        List<Element> content,
        List<TextNode> around) {
    public ThreadPost {
        content = List.copyOf(content);
        around = List.copyOf(around);
    }
}
