package org.lantai.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;

class LaterEditsTest {
    /** Captured as 渡口的石(shí)阶，江?的灯。 */
    private static final String CAPTURED = "渡口的石(shí)阶，江?的灯。";

    private static final String BEFORE = "渡口的石阶，江?的灯。";

    private static Document document(String text, Edit... edits) {
        Document plain = Sample.of("a.html").text(text).document();
        return new Document(plain.article().withEdits(List.of(edits)), plain.script());
    }

    private static final Edit GLOSS = new Edit(Rule.GLOSS_PINYIN, Place.inSource(4, 9), "(shí)", "", Certainty.SURE);

    private static Edit reading(int start, String before, String after) {
        Place place = Place.inBlock(0, start, start + before.length());
        return new Edit(Rule.WITNESS_READING, place, before, after, Certainty.WITNESS);
    }

    private static Passage carried(Passage passage, Document after) {
        Document before = document(BEFORE, GLOSS);
        Collation collation = new Collation(Optional.empty(), List.of(passage), List.of());
        return LaterEdits.carried(collation, before, after).blocks().get(0);
    }

    private static List<String> variants(Passage passage, String text) {
        List<String> all = new ArrayList<>();
        for (Variant v : passage.variants()) {
            all.add(passage.captured().substring(v.capturedStart(), v.capturedEnd()) + ">"
                    + text.substring(v.start(), v.end()) + v.edits());
        }
        return all;
    }

    @Test
    void aLaterEditIsAVariantBesideThoseThatWere() {
        Passage passage = new Passage(CAPTURED, true, List.of(new Variant(4, 4, 4, 9, List.of(0))));
        String now = "渡口的石阶，江上的灯火。";
        Document after = document(now, GLOSS, reading(9, "灯", "灯火"), reading(7, "?", "上"));
        assertThat(variants(carried(passage, after), now)).containsExactly("(shí)>[0]", "?>上[2]", "灯>灯火[1]");
    }

    @Test
    void whatWasOutOfStepStaysSo() {
        Passage passage = new Passage(CAPTURED, true, List.of());
        Document after = document("渡口的石阶，江上的灯。", GLOSS, reading(7, "?", "上"));
        assertThat(carried(passage, after)).isEqualTo(passage);
    }

    @Test
    void aTextWithoutLaterEditsIsAsItWas() {
        Passage passage = new Passage(CAPTURED, true, List.of(new Variant(4, 4, 4, 9, List.of(0))));
        assertThat(carried(passage, document(BEFORE, GLOSS))).isEqualTo(passage);
    }
}
