package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A document beside its capture, block by block ({@code compare.ftlh}).
 *
 * @param frame what is around it
 * @param document the document
 * @param captureHref relative address of the captured text as a whole
 * @param file the captured file
 * @param record number of the record in that file, from 1; 0 where the file is one page
 * @param markup whether the capture is written in HTML or Markdown, whose signs are left out here
 * @param capturedLang BCP 47 tag of what the capture is written in
 * @param converted whether its script was unified to another
 * @param rows headline, blocks and what was left out, in the order of the capture
 * @param lost what was left out and not found again in its place
 * @param cut how many blocks are not shown because of the size, 0 when all are
 */
public record ComparisonPage(
        Frame frame,
        Link document,
        String captureHref,
        String file,
        int record,
        boolean markup,
        String capturedLang,
        boolean converted,
        List<Row> rows,
        List<Row> lost,
        int cut) {
    /**
     * One row.
     *
     * @param kind {@code title}, {@code block} or {@code omission}
     * @param captured the lines of the captured text, what was changed in {@code del}
     * @param now the text of today, what was changed in {@code ins}; absent where it was left out
     * @param href relative address of the block in the document; empty where it was left out
     * @param label which block this is, or why it was left out
     * @param found whether the block was found in the source of the capture
     */
    public record Row(String kind, List<Html> captured, Optional<Html> now, String href, String label, boolean found) {}
}
