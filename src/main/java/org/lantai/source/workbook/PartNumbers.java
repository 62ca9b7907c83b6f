package org.lantai.source.workbook;

/** Reads the numbers by which parts refer to each other; whatever is none counts as missing. */
final class PartNumbers {
    private PartNumbers() {}

    static int of(String written, int otherwise) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static int attribute(Part part, String name, int otherwise) {
        return part.attribute(name).map(written -> of(written, otherwise)).orElse(otherwise);
    }
}
