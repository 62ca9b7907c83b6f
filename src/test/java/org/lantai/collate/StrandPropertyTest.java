package org.lantai.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lantai.collate.Strand.Alteration;
import org.lantai.model.Collation.Variant;

class StrandPropertyTest {
    /** A place to alter, as shares of a text that is not known yet, and what to put there. */
    record Stroke(int start, int length, String after) {}

    @Property
    void puttingBackWhatWasCapturedGivesTheCapture(
            @ForAll("texts") String captured, @ForAll("rounds") List<List<Stroke>> rounds) {
        Strand strand = new Strand(captured.length());
        String text = captured;
        int number = 0;
        for (List<Stroke> round : rounds) {
            List<Alteration> alterations = new ArrayList<>();
            StringBuilder next = new StringBuilder();
            int done = 0;
            for (Stroke stroke : round) {
                int start = Math.min(text.length(), done + stroke.start());
                int end = Math.min(text.length(), start + stroke.length());
                alterations.add(new Alteration(start, end, stroke.after().length(), List.of(number++)));
                next.append(text, done, start).append(stroke.after());
                done = end;
            }
            text = next.append(text.substring(done)).toString();
            strand.alter(alterations);
        }
        assertThat(strand.length()).isEqualTo(text.length());
        assertThat(undone(captured, text, strand.variants())).isEqualTo(captured);
        assertThat(strand.variants().stream().mapToInt(v -> v.edits().size()).sum())
                .as("no edit is lost or shown twice")
                .isEqualTo(number);
    }

    private static String undone(String captured, String text, List<Variant> variants) {
        StringBuilder back = new StringBuilder();
        int done = 0;
        for (Variant v : variants) {
            back.append(text, done, v.start()).append(captured, v.capturedStart(), v.capturedEnd());
            done = v.end();
        }
        return back.append(text.substring(done)).toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(30);
    }

    @Provide
    Arbitrary<List<List<Stroke>>> rounds() {
        Arbitrary<Stroke> stroke = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(4))
                .as(Stroke::new);
        return stroke.list().ofMaxSize(5).list().ofMaxSize(4);
    }
}
