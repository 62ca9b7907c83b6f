package org.lantai.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;

/** A piece of the index as a classic script, the only thing that a page opened from a disk may load. */
public final class ScriptFile {
    /** Where the index stands in the site. */
    private static final String FOLDER = "search/data/";

    private static final JsonMapper JSON = new JsonMapper();

    private ScriptFile() {}

    /**
     * A file that hands its data to the page.
     *
     * @param name what the page asks for it by; its path below the folder of the index, without {@code .js}
     * @param data what can be written as JSON
     */
    public static OutputFile of(String name, Object data) {
        String text = "lantaiSearch(" + json(name) + "," + json(data) + ")\n";
        return new OutputFile(FOLDER + name + ".js", CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records, lists and texts can be written as JSON", e);
        }
    }
}
