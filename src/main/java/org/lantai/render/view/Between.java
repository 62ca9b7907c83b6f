package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands between a document and others ({@code joined.ftlh}, {@code lineage.ftlh}, {@code
 * related.ftlh}).
 *
 * @param joined where this is a witness of another document, that one
 * @param witnesses how many captures of its article there are; 0 where it is the only one
 * @param witnessesHref relative address of the page that sets them side by side, where there are several
 * @param versions the versions of its text before and after it, where the archivist says that there are any
 * @param event other reports of the same event
 * @param related documents of the same matter
 * @param sourceName the source whose documents come before and after it
 * @param newerInSource the next document of the same source towards the present
 * @param olderInSource the next document of the same source towards the past
 */
public record Between(
        Optional<Link> joined,
        int witnesses,
        Optional<String> witnessesHref,
        Optional<EarlierAndLater> versions,
        List<Item> event,
        List<Related> related,
        Optional<String> sourceName,
        Optional<Item> newerInSource,
        Optional<Item> olderInSource) {
    /**
     * A document of the same matter.
     *
     * @param item the document
     * @param shared what both have: tags, names, terms or words of their headlines
     */
    public record Related(Item item, List<String> shared) {}
}
