package org.lantai.extract.thread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lantai.model.PartialDate;

/**
 * Who wrote what stands above the first of several posts, and when.
 *
 * @param author the name, where it leads to a page of the same kind as the names of those who answered
 * @param date the time printed nearest to the posts
 */
public record Opener(Optional<String> author, Optional<PartialDate> date) {
    /** So many pieces of text before and behind its time the name is looked for. */
    private static final int NEAR = 14;

    private static final Pattern LAST = Pattern.compile("[^/?&=#.]+/?$|\\d+");

    /** Reads what stands above the first post. */
    static Opener of(List<Leaf> above, List<ThreadPost> posts) {
        List<String> kinds = posts.stream()
                .flatMap(p -> p.around().stream())
                .flatMap(node -> Optional.ofNullable(node.parent()).stream())
                .flatMap(holder -> Optional.ofNullable(holder.closest("a[href]")).stream())
                .map(Opener::kind)
                .distinct()
                .toList();
        for (int i = above.size() - 1; i >= 0; i--) {
            Optional<Stamp> stamp = above.get(i).stamp();
            if (stamp.isPresent()) {
                List<Leaf> near = above.subList(Math.max(0, i - NEAR), Math.min(above.size(), i + NEAR));
                Optional<String> author = near.stream()
                        .filter(leaf -> leaf.link().filter(a -> kinds.contains(kind(a))).isPresent())
                        .map(leaf -> PostWords.name(leaf.text()))
                        .filter(name -> !name.isEmpty() && !PostWords.isAround(name))
                        .findFirst();
                if (author.isPresent()) {
                    return new Opener(author, stamp.flatMap(Stamp::date));
                }
            }
        }
        return new Opener(Optional.empty(), Optional.empty());
    }

    /** The address of a link without what names the one person in it. */
    private static String kind(Element link) {
        String href = link.attr("href");
        return PostWords.isProfile(href) ? LAST.matcher(href).replaceAll("*") : href;
    }
}
