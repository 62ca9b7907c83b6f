package org.lantai.source.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class LineInputTest {
    @Property(tries = 300)
    void givesTheLinesOfAText(@ForAll @CharRange(from = 'a', to = 'b') @Chars('\n') @StringLength(max = 30) String text)
            throws IOException {
        List<String> lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
        // A line feed at the very end begins no line.
        boolean ended = text.endsWith("\n");
        assertThat(linesOf(text)).isEqualTo(ended ? lines.subList(0, lines.size() - 1) : lines);
    }

    @Example
    void givesLinesLongerThanItsBuffer() throws IOException {
        for (int length : List.of(65_535, 65_536, 65_537, 200_000)) {
            String line = "x".repeat(length);
            assertThat(linesOf(line + "\n" + line)).containsExactly(line, line);
        }
    }

    @Example
    void givesNoLineWhereThereIsNone() throws IOException {
        assertThat(linesOf("")).isEmpty();
    }

    private static List<String> linesOf(String text) throws IOException {
        LineInput in = new LineInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        while (in.nextLine()) {
            lines.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return lines;
    }
}
