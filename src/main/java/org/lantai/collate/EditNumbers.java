package org.lantai.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Place;
import org.lantai.model.edit.Stage;

/** The numbers of a document's edits by stage and by the text they count in, so that no block goes over those of others. */
final class EditNumbers {
    private final Map<Text, List<Integer>> numbers = new HashMap<>();

    private record Text(Stage stage, Place.Part part, int index) {}

    EditNumbers(List<Edit> edits) {
        for (int i = 0; i < edits.size(); i++) {
            Place place = edits.get(i).place();
            Text text = new Text(edits.get(i).stage(), place.part(), place.index());
            numbers.computeIfAbsent(text, t -> new ArrayList<>()).add(i);
        }
    }

    /** The edits that a stage made in one text, in their order. */
    List<Integer> of(Stage stage, Place.Part part, int index) {
        return numbers.getOrDefault(new Text(stage, part, index), List.of());
    }
}
