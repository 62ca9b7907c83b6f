package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The Atom feed ({@code feed.ftlx}).
 *
 * @param id its URI
 * @param title the archive's name
 * @param subtitle its description, possibly empty
 * @param author who publishes it
 * @param lang BCP 47 tag of the archive's script
 * @param updated when its newest entry was updated, RFC 3339
 * @param self its absolute address, where known
 * @param home address of the home page: absolute where known
 * @param entries the newest documents
 */
public record Feed(
        String id,
        String title,
        String subtitle,
        String author,
        String lang,
        String updated,
        Optional<String> self,
        String home,
        List<FeedEntry> entries) {
    /**
     * A document in the feed.
     *
     * @param id its URI: the permalink, or a {@code tag:} URI
     * @param href its address, absolute where known
     * @param title its headline
     * @param published when it was published, completed and in China Standard Time, RFC 3339
     * @param updated when its text became what it is, likewise
     * @param summary the beginning of its text, possibly empty
     * @param authors who wrote it
     * @param tags its tags
     */
    public record FeedEntry(
            String id,
            String href,
            String title,
            Optional<String> published,
            String updated,
            String summary,
            List<String> authors,
            List<String> tags) {}
}
