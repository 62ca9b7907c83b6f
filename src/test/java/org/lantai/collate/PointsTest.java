package org.lantai.collate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class PointsTest {
    @Property
    void countAsTheTextDoes(@ForAll @Chars({'渡', '\uD83D', '\uDC4D', 'a'}) String text) {
        Points points = new Points(text);
        assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.before(i)).isEqualTo(text.codePointCount(0, i));
        }
        for (int i = 0; i <= points.count(); i++) {
            assertThat(points.behind(i)).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }
}
