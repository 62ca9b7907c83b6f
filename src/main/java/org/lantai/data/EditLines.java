package org.lantai.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Document;
import org.lantai.model.DocumentId;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.text.EnumWord;

/**
 * The edits of a document as lines of JSON, in the order of the text, those outside of it last. Equal ones of one block
 * are one line with their number: a page may have a thousand glosses.
 */
final class EditLines {
    /** The block that is headline, date, source and authors together, as in a release. */
    private static final String HEAD = "head";

    /** Where an edit stands that no block shows. */
    private static final String ELSEWHERE = "";

    private final List<Edit> edits;
    /** The block of each edit, by its number. */
    private final Map<Integer, String> blocks = new LinkedHashMap<>();

    private EditLines(List<Edit> edits) {
        this.edits = edits;
    }

    /** Edits that are told as one. */
    private record Told(String block, Rule rule, Certainty certainty, String before, String after) {}

    /**
     * Those of a document.
     *
     * @param collation it held against its capture
     * @param anchors the ids of its blocks
     */
    static String of(DocumentId id, Document document, Collation collation, List<String> anchors) {
        EditLines lines = new EditLines(document.article().edits());
        collation.title().ifPresent(passage -> lines.place(HEAD, passage));
        for (int i = 0; i < Math.min(anchors.size(), collation.blocks().size()); i++) {
            lines.place(anchors.get(i), collation.blocks().get(i));
        }
        for (int i = 0; i < lines.edits.size(); i++) {
            lines.blocks.putIfAbsent(i, ELSEWHERE);
        }
        return lines.told().entrySet().stream()
                .map(told -> line(id, told.getKey(), told.getValue()))
                .collect(Collectors.joining());
    }

    private void place(String block, Passage passage) {
        passage.variants().forEach(variant -> variant.edits().forEach(edit -> blocks.putIfAbsent(edit, block)));
    }

    private Map<Told, Integer> told() {
        Map<Told, Integer> told = new LinkedHashMap<>();
        blocks.forEach((number, block) -> {
            Edit edit = edits.get(number);
            Told one = new Told(block, edit.rule(), edit.certainty(), edit.before(), edit.after());
            told.merge(one, 1, Integer::sum);
        });
        return told;
    }

    private static String line(DocumentId id, Told edit, int count) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id.value());
        if (!edit.block().equals(ELSEWHERE)) {
            json.put("block", edit.block());
        }
        json.put("stage", EnumWord.of(edit.rule().stage()));
        json.put("rule", edit.rule().key());
        json.put("certainty", EnumWord.of(edit.certainty()));
        json.put("before", edit.before());
        json.put("after", edit.after());
        if (count > 1) {
            json.put("count", count);
        }
        return Json.line(json);
    }
}
