package org.lantai.render.view;

/**
 * The captured text of a document ({@code capture.ftlh}).
 *
 * @param frame what is around it
 * @param document the document made from it
 * @param compareHref relative address of the page that sets it beside the cleaned text
 * @param file the captured file
 * @param record number of the record in that file, from 1; 0 where the file is one page
 * @param charset the charset it was read in
 * @param text its text, as decoded
 * @param cutAt after how many characters it was cut because of its size, 0 when it is whole
 */
public record CapturePage(
        Frame frame,
        Link document,
        String compareHref,
        String file,
        int record,
        String charset,
        String text,
        int cutAt) {}
