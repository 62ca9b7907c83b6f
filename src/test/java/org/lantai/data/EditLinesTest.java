package org.lantai.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Document;
import org.lantai.model.DocumentId;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Rule;
import org.lantai.render.SampleDocument;

class EditLinesTest {
    private static final DocumentId ID = DocumentId.derive("渡口", 0);

    private final List<Edit> edits = new ArrayList<>();

    private int edit(Rule rule, String before, String after, Certainty certainty) {
        edits.add(new Edit(rule, Place.inSource(edits.size(), edits.size() + 1), before, after, certainty));
        return edits.size() - 1;
    }

    private static Passage passage(Integer... numbers) {
        List<Variant> variants = List.of(numbers).stream()
                .map(number -> new Variant(0, 0, 0, 0, List.of(number)))
                .toList();
        return new Passage("", true, variants);
    }

    private List<JsonNode> lines(Optional<Passage> title, List<Passage> blocks) throws IOException {
        SampleDocument sample = SampleDocument.titled("渡口旧闻").says("船工姓陆。", "两岸的人都认得他。");
        edits.forEach(edit -> sample.edited(edit.rule(), edit.before(), edit.after(), edit.certainty()));
        Document document = sample.stored().document();
        String text = EditLines.of(ID, document, new Collation(title, blocks, List.of()), List.of("p1", "p2"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void anEditNamesItsBlockItsRuleAndWhatItDid() throws IOException {
        int made = edit(Rule.GLOSS_PINYIN, "(lù)", "", Certainty.SURE);
        assertThat(lines(Optional.empty(), List.of(passage(), passage(made))))
                .singleElement()
                .satisfies(line -> assertThat(line.toString())
                        .isEqualTo("{\"id\":\"" + ID
                                + "\",\"block\":\"p2\",\"stage\":\"repair\",\"rule\":\"gloss.pinyin\","
                                + "\"certainty\":\"sure\",\"before\":\"(lù)\",\"after\":\"\"}"));
    }

    @Test
    void editsStandInTheOrderOfTheTextAndThoseOutsideOfItLast() throws IOException {
        int elsewhere = edit(Rule.GLOSS_PINYIN, "(a)", "", Certainty.SURE);
        int second = edit(Rule.GLOSS_PINYIN, "(b)", "", Certainty.LIKELY);
        int first = edit(Rule.GLOSS_PINYIN, "(c)", "", Certainty.SURE);
        int title = edit(Rule.GLOSS_PINYIN, "(d)", "(d)", Certainty.UNSURE);
        List<JsonNode> lines = lines(Optional.of(passage(title)), List.of(passage(first), passage(second)));
        assertThat(lines).extracting(line -> line.path("before").asText()).containsExactly("(d)", "(c)", "(b)", "(a)");
        assertThat(lines).extracting(line -> line.path("block").asText()).containsExactly("head", "p1", "p2", "");
        assertThat(lines.get(3).has("block")).as("of edit %d", elsewhere).isFalse();
    }

    @Test
    void equalEditsOfOneBlockAreOneLineWithTheirCount() throws IOException {
        int one = edit(Rule.NOISE_MARK, ",", "", Certainty.SURE);
        int two = edit(Rule.NOISE_MARK, ",", "", Certainty.SURE);
        int other = edit(Rule.NOISE_MARK, ",", "", Certainty.LIKELY);
        int there = edit(Rule.NOISE_MARK, ",", "", Certainty.SURE);
        List<JsonNode> lines = lines(Optional.empty(), List.of(passage(one, two, other), passage(there)));
        assertThat(lines).extracting(line -> line.path("count").asInt(1)).containsExactly(2, 1, 1);
    }

    @Test
    void aDocumentThatWasNotChangedHasNoLines() throws IOException {
        assertThat(lines(Optional.empty(), List.of(passage(), passage()))).isEmpty();
    }
}
