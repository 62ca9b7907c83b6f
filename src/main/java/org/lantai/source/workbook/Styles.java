package org.lantai.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles of a workbook, to which its cells refer by number.
 *
 * @param forms how the numbers in cells of each are shown
 */
record Styles(List<NumberForm> forms) {
    static final Styles NONE = new Styles(List.of());

    Styles {
        forms = List.copyOf(forms);
    }

    /** Those that a part lists. */
    static Styles of(Part part) throws IOException {
        Map<Integer, NumberForm> coded = new HashMap<>();
        List<NumberForm> forms = new ArrayList<>();
        boolean ofCells = false;
        while (part.next()) {
            if (part.begins("numFmt")) {
                coded.put(
                        PartNumbers.attribute(part, "numFmtId", -1),
                        NumberForm.of(part.attribute("formatCode").orElse("")));
            } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                ofCells = part.begins("cellXfs");
            } else if (ofCells && part.begins("xf")) {
                int number = PartNumbers.attribute(part, "numFmtId", 0);
                forms.add(coded.getOrDefault(number, NumberForm.of(number)));
            }
        }
        return new Styles(forms);
    }

    /** The form of cells of that style; of one that is not there they are numbers. */
    NumberForm form(int style) {
        return style >= 0 && style < forms.size() ? forms.get(style) : NumberForm.NUMBER;
    }
}
