package org.lantai.extract.kind;

import java.util.Set;
import org.lantai.model.Metadata;

/**
 * Tells pages that lead to texts and hold none. A short article beside a long list of others is none: what was taken for
 * its text has few links, while the text of a list is links.
 */
final class LinkList {
    /** Fewer links with the length of a headline are the neighbours of an article and what it refers to. */
    static final int FEWEST = 5;

    /** Where the page says that it lists: results of a search, or further pages. */
    private static final int FEWEST_TOLD = 3;

    /** Words above a list that are not known, in Chinese characters. */
    private static final int BESIDES = 40;

    /** Where no text was found, what may stand around a list: who runs the site, where it is. */
    private static final int AROUND = 20;

    /** A single word. */
    private static final int A_WORD = 2;

    /** Where the head of a page gives a time of publication, it has published something. */
    private static final Set<String> HEAD = Set.of("meta", "json-ld");

    private LinkList() {}

    static boolean is(ShownPage page, PageClauses clauses, BlockPieces pieces, Metadata metadata) {
        if (HEAD.contains(metadata.foundIn().getOrDefault("date", ""))) {
            return false;
        }
        int fewest = clauses.says(Saying.LISTING) ? FEWEST_TOLD : FEWEST;
        boolean listed = pieces.titles() >= fewest;
        boolean bare = listed
                ? clauses.text() <= BESIDES && clauses.rest() <= AROUND + BESIDES
                : clauses.text() <= A_WORD && clauses.rest() <= AROUND && !pieces.pictures();
        return bare && page.titles() >= fewest;
    }
}
