package org.lantai.search;

import java.nio.charset.StandardCharsets;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.text.ScriptText;

/** A piece of the index as a classic script, the only thing that a page opened from a disk may load. */
final class ScriptFile {
    /** Where the index stands in the site. */
    private static final String FOLDER = "search/data/";

    private ScriptFile() {}

    /**
     * A file that hands its data to the page.
     *
     * @param name what the page asks for it by; its path below the folder of the index, without {@code .js}
     * @param data what can be written as JSON
     */
    public static OutputFile of(String name, Object data) {
        String text = "lantaiSearch(" + ScriptText.json(name) + "," + ScriptText.json(data) + ")\n";
        return new OutputFile(path(name), CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where a file of that name stands in the site. */
    static String path(String name) {
        return FOLDER + name + ".js";
    }

    /** The data of such a file, as JSON. */
    static String data(String text) {
        return text.substring(text.indexOf(',') + 1, Math.max(text.indexOf(',') + 1, text.lastIndexOf(')')));
    }
}
