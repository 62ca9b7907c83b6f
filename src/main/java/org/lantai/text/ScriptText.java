package org.lantai.text;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Data as it stands in the scripts of the site: JSON that is JavaScript too. The two differ in U+2028 and U+2029, which end
 * a line of a script in browsers from before 2018 (ES2019), and are escaped. Scripts are files of their own and no part of
 * a page, so markup in a text means nothing there.
 */
public final class ScriptText {
    private static final JsonMapper JSON = new JsonMapper(new JsonFactoryBuilder()
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build());

    private ScriptText() {}

    /** What becomes of records, lists, maps, texts and numbers. */
    public static String json(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records, lists and texts can be written as JSON", e);
        }
    }
}
