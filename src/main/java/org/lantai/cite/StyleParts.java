package org.lantai.cite;

import java.util.Map;

/**
 * What {@code styles.tsv} says of a style.
 *
 * @param style its name
 * @param forms its forms by their parts
 */
record StyleParts(String style, Map<String, String> forms) {
    /**
     * The form of a part.
     *
     * @throws IllegalStateException when the style has no such part
     */
    String form(String part) {
        String form = forms.get(part);
        if (form == null) {
            throw new IllegalStateException("styles.tsv: " + style + " has no " + part);
        }
        return form;
    }
}
