package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The captures of an article side by side ({@code witnesses.ftlh}).
 *
 * @param frame what is around it
 * @param document the document
 * @param witnesses the captures, that of the text first
 * @param passages where they differ, in the order of the text
 * @param morePassages how many further places are not shown
 */
public record WitnessesPage(Frame frame, Link document, List<Row> witnesses, List<Passage> passages, int morePassages) {
    /**
     * A capture.
     *
     * @param siglum the letter it goes by on this page
     * @param text whether it is the text of the document
     * @param reason why it counts as the same article; empty for the text
     * @param likeness how many per cent of the shorter of the two texts stand in the other; 0 where they are not compared
     * @param title its headline, where it is not that of the text
     * @param source who published it, as it says
     * @param when when it was published, as it says
     * @param captured when it was captured
     * @param original the address it was captured from
     * @param file its file
     * @param record number of the record in that file, from 1; 0 where the file is one page
     * @param characters how many characters its text has
     * @param cut whether its text breaks off
     * @param href relative address of its own text
     * @param captureHref relative address of the captured text, where it is published
     */
    public record Row(
            String siglum,
            boolean text,
            String reason,
            int likeness,
            Optional<String> title,
            Optional<String> source,
            Optional<When> when,
            Optional<When> captured,
            Optional<String> original,
            String file,
            int record,
            int characters,
            boolean cut,
            String href,
            Optional<String> captureHref) {}

    /**
     * A place where they differ.
     *
     * @param href relative address of the block of the text
     * @param before the characters before it
     * @param after the characters behind it
     * @param readings what stands there, that of the text first
     */
    public record Passage(String href, String before, String after, List<Reading> readings) {}

    /**
     * What some of them have in a place.
     *
     * @param sigla the letters of those that read so
     * @param text what they read; empty where they have nothing there
     * @param rest the end of what they read, where the middle is not shown
     * @param omitted how many characters are not shown between the two
     * @param ofText whether the text reads so
     */
    public record Reading(List<String> sigla, String text, String rest, int omitted, boolean ofText) {}
}
