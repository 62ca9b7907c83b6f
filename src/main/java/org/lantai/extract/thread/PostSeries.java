package org.lantai.extract.thread;

import java.util.List;

/**
 * Posts of one structure.
 *
 * @param posts in the order of the page
 * @param weight how much they say
 */
record PostSeries(List<Post> posts, int weight) {
    PostSeries {
        posts = List.copyOf(posts);
    }

    /** Whether most posts of another series are answers inside posts of this one: they may weigh more than what they answer. */
    boolean holds(PostSeries inner) {
        long inside = inner.posts.stream()
                .filter(answer -> posts.stream()
                        .anyMatch(post ->
                                post.unit().span().isWider(answer.unit().span()) && !post.tellsIn(answer.unit())))
                .count();
        return 2 * inside > inner.posts.size() && posts.size() > 1;
    }
}
