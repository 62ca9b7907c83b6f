package org.lantai.extract.thread;

import java.util.List;
import java.util.Optional;
import org.lantai.model.PartialDate;

/**
 * A post as it is found among the pieces of text of a page.
 *
 * @param unit the element with all that belongs to it
 * @param author who wrote it
 * @param date when
 * @param floor its number
 * @param content the elements that hold its text, in their order
 * @param around what stands inside these and is not its text: name, time, number
 */
record Post(
        Holder unit,
        Optional<String> author,
        Optional<PartialDate> date,
        Optional<Integer> floor,
        List<Holder> content,
        List<Piece> around) {
    Post {
        content = List.copyOf(content);
        around = List.copyOf(around);
    }

    /** Whether an element holds what tells of it. */
    boolean tellsIn(Holder element) {
        return around.stream()
                .anyMatch(piece -> element.span().holds(piece.holder().span()));
    }

    /** As it stands in the page. */
    ThreadPost onPage() {
        return new ThreadPost(
                unit.element(),
                author,
                date,
                floor,
                content.stream().map(Holder::element).toList(),
                around.stream().map(Piece::node).toList());
    }
}
