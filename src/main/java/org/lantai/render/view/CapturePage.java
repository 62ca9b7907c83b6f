package org.lantai.render.view;

import java.util.Optional;

/**
 * The captured text of a document ({@code capture.ftlh}).
 *
 * @param frame what is around it
 * @param document the document made from it
 * @param compareHref relative address of the page that sets it beside the cleaned text
 * @param file the captured file
 * @param record number of the record in that file, from 1; 0 where the file is one page
 * @param charset the charset it was read in
 * @param packed its text, as decoded, as the script of the page unpacks it
 * @param referenceSrc relative address of the script that has what it is told by; absent where it is told by itself
 * @param cutAt after how many characters it was cut because of its size, 0 when it is whole
 */
public record CapturePage(
        Frame frame,
        Link document,
        String compareHref,
        String file,
        int record,
        String charset,
        String packed,
        Optional<String> referenceSrc,
        int cutAt) {}
