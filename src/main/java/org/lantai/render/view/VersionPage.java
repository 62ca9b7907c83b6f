package org.lantai.render.view;

import java.util.List;
import java.util.Optional;
import org.lantai.render.view.DocumentPage.TextBlock;

/**
 * A version of a text as it was released ({@code version.ftlh}).
 *
 * @param frame what is around it
 * @param document the document as it reads now
 * @param versions the page of all versions
 * @param heading its headline
 * @param number its number
 * @param released when it was released
 * @param shown whether it is the text that is shown now
 * @param when when the text was published
 * @param source who published it
 * @param authors who wrote it
 * @param blocks its text
 * @param cited how to cite it
 * @param permalink its lasting address
 */
public record VersionPage(
        Frame frame,
        Link document,
        Link versions,
        String heading,
        int number,
        String released,
        boolean shown,
        Optional<When> when,
        Optional<String> source,
        List<String> authors,
        List<TextBlock> blocks,
        Cited cited,
        String permalink) {}
