package org.lantai.extract.thread;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Posts of one structure.
 *
 * @param posts in the order of the page
 * @param weight how much they say
 * @param numbered whether they have numbers
 * @param profiles how many names lead to a person's page
 */
record PostSeries(List<ThreadPost> posts, int weight, boolean numbered, int profiles) {
    PostSeries {
        posts = List.copyOf(posts);
    }

    List<Element> units() {
        return posts.stream().map(ThreadPost::unit).toList();
    }
}
