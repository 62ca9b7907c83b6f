package org.lantai.repair.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuotedTagsTest {
    @Test
    void readsOverWhatStandsInQuotes() {
        assertThat(new QuotedTags("<a title=\"a > b\">").end(0)).hasValue(17);
    }

    @Test
    void findsNoEndWhereAQuoteIsNeverClosed() {
        assertThat(new QuotedTags("<a title=\">").end(0)).isEmpty();
    }

    /** Once a tag without an end was found the ends are looked up; they are the same as those that are read. */
    @Property
    void findsTheSameEndsAfterATagWithoutOne(@ForAll List<Integer> choices) {
        StringBuilder source = new StringBuilder("<a =\"");
        choices.forEach(choice -> source.append("<>='\"a".charAt(Math.floorMod(choice, 6))));
        QuotedTags used = new QuotedTags(source.toString());
        for (int open = 0; open < source.length(); open++) {
            if (source.charAt(open) == '<') {
                assertThat(used.end(open)).isEqualTo(new QuotedTags(source.toString()).end(open));
            }
        }
    }
}
