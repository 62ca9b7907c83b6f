package org.lantai.render.view;

import java.util.List;
import java.util.Optional;
import org.lantai.render.view.VersionsPage.Change;

/**
 * The captures of an article side by side, and its text beside that of the version before and after it ({@code
 * witnesses.ftlh}).
 *
 * @param frame what is around it
 * @param document the document
 * @param witnesses the captures, that of the text first; empty where there is but one
 * @param passages where they differ, in the order of the text
 * @param morePassages how many further places are not shown
 * @param versions the versions of its text before and after it, where there are any
 * @param steps how it differs from the one before and the one after it
 */
public record WitnessesPage(
        Frame frame,
        Link document,
        List<Row> witnesses,
        List<Passage> passages,
        int morePassages,
        Optional<EarlierAndLater> versions,
        List<Step> steps) {
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

    /**
     * From a version of the text to the next.
     *
     * @param other the version that is not the document
     * @param later whether that is the later one
     * @param compared whether both can be shown and were compared
     * @param changes where the later differs from the earlier
     * @param moreChanges how many further changes are not shown
     */
    public record Step(Item other, boolean later, boolean compared, List<Change> changes, int moreChanges) {}
}
