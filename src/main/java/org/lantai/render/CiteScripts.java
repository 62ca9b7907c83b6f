package org.lantai.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantai.cite.ReferenceStyles;
import org.lantai.model.CapturedBytes;
import org.lantai.model.OutputFile;
import org.lantai.render.theme.Messages;
import org.lantai.text.ScriptText;

/**
 * The scripts that pages cite by beside those of the theme: the styles of references, and the words of the interface. As
 * classic scripts, since pages opened from a disk can load nothing else.
 */
final class CiteScripts {
    private static final String FOLDER = "assets/cite/";

    /** The messages that only the script needs. */
    private static final String WORDS = "cite.panel.";

    private CiteScripts() {}

    /** The styles, and the words of each language that the editions speak. */
    static List<OutputFile> of(List<Messages> languages) {
        Map<String, OutputFile> files = new TreeMap<>();
        files.put("", file("styles", "styles", ReferenceStyles.parts()));
        languages.forEach(
                messages -> files.put(messages.language(), file(messages.language(), "words", messages.below(WORDS))));
        return List.copyOf(files.values());
    }

    private static OutputFile file(String name, String property, Object data) {
        String text = "(window.lantaiCite=window.lantaiCite||{})." + property + "=" + ScriptText.json(data) + "\n";
        return new OutputFile(FOLDER + name + ".js", CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }
}
