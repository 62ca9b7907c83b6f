package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A document ({@code document.ftlh}).
 *
 * @param frame what is around it
 * @param id its id
 * @param heading its headline
 * @param markedHeading the same with its conjectures marked
 * @param subtitle the line below it
 * @param originalTitle the headline under which it first appeared
 * @param documentNumber the number by which an office cites it
 * @param indexNumber its number in the office's catalogue
 * @param validity whether the office says that it is in force
 * @param paperPage number and section of the page of the paper it stood on, as far as known
 * @param when when it was published
 * @param source who published it, with its page
 * @param authors who wrote it
 * @param editors who edited it
 * @param reporters those of the authors who reported it
 * @param photographers those of the authors who took its pictures
 * @param dateline the agency it names at its beginning, and the place it was reported from, as far as it names them
 * @param original the address it was captured from, absolute
 * @param captured when it was captured
 * @param tags its tags with their pages: those given by the page or the archivist, then those of the vocabulary
 * @param foundTags those that were found by looking at all texts of the archive
 * @param times the times its text is about, the earliest first
 * @param note the archivist's remark
 * @param contents its headings, where there are enough of them to look for one; else empty
 * @param blocks its text
 * @param attachments the files that its text has as attachments
 * @param release where it was released, which version it is
 * @param marks how many certain edits are marked in the text when the reader asks for it
 * @param cut whether the text breaks off
 * @param readable whether anything could be read
 * @param failed whether it was read, but by a fault of the program could not be shown; its text is then empty
 * @param history how this text came about
 * @param cited how to cite it
 * @param permalink its lasting address, absolute where the archive's is known
 * @param captureHref relative address of the captured text, where it is published
 * @param compareHref relative address of the page that sets the two side by side, where the capture is published
 * @param series the series that it is one of
 * @param newer the next document towards the present
 * @param older the next document towards the past
 * @param between what stands between it and others
 */
public record DocumentPage(
        Frame frame,
        String id,
        String heading,
        Html markedHeading,
        Optional<String> subtitle,
        Optional<String> originalTitle,
        Optional<String> documentNumber,
        Optional<String> indexNumber,
        Optional<String> validity,
        List<String> paperPage,
        Optional<When> when,
        Optional<Link> source,
        List<String> authors,
        List<String> editors,
        List<String> reporters,
        List<String> photographers,
        List<String> dateline,
        Optional<String> original,
        Optional<When> captured,
        List<Link> tags,
        List<Link> foundTags,
        List<TimeLink> times,
        Optional<Html> note,
        List<Heading> contents,
        List<TextBlock> blocks,
        List<Attached> attachments,
        Optional<Release> release,
        int marks,
        boolean cut,
        boolean readable,
        boolean failed,
        History history,
        Cited cited,
        String permalink,
        Optional<String> captureHref,
        Optional<String> compareHref,
        Optional<Series> series,
        Optional<Item> newer,
        Optional<Item> older,
        Between between) {
    /**
     * One block of the text.
     *
     * @param anchor its id, unique in the page
     * @param kind {@code heading}, {@code paragraph}, {@code list}, {@code quote}, {@code table}, {@code figure},
     *     {@code pre}
     * @param html the block
     * @param former ids of blocks that were released and whose place it took
     */
    public record TextBlock(String anchor, String kind, Html html, List<String> former) {}

    /**
     * A file that the text has as an attachment.
     *
     * @param name what the text calls it
     * @param href where it stands: beside the page, or, where it is not kept, on the host it comes from
     * @param kept what is known of it where it is kept
     */
    public record Attached(String name, Optional<String> href, Optional<Kept> kept) {}

    /**
     * An attachment that stands beside the page.
     *
     * @param ending of its name, which tells what it is
     * @param size how large it is
     * @param sha256 the digest of its bytes
     * @param saveAs the name under which it is saved; empty where browsers show or play it
     * @param player the element that plays it: {@code audio} or {@code video}
     */
    public record Kept(String ending, String size, String sha256, Optional<String> saveAs, Optional<String> player) {}

    /**
     * How a text stands to what was released.
     *
     * @param version the number of the version that it is; empty where it has changed since
     * @param day the day of the last release, in ISO 8601
     * @param href the page of all versions
     * @param count how many there are
     */
    public record Release(Optional<Integer> version, String day, String href, int count) {}

    /**
     * The series that a document is one of.
     *
     * @param page the page that lists all of it in their order
     * @param number which of them it is, from 1
     * @param count how many there are
     * @param previous the one before it
     * @param next the one behind it
     */
    public record Series(Link page, int number, int count, Optional<Link> previous, Optional<Link> next) {}

    /**
     * A heading of the text.
     *
     * @param anchor the id of its block
     * @param depth 1, or 2 where it stands below another
     * @param text what it reads
     */
    public record Heading(String anchor, int depth, String text) {}
}
