package org.lantai.extract.kind;

import java.util.Optional;
import org.lantai.model.Metadata;

/**
 * Tells pages that say there is no text. The words alone do not decide, since there are articles about deleted pages:
 * such a page says so first of all, and nearly nothing else. Where that is for good, the headline of the lost text may
 * still stand; notices that a site is being mended have headlines, too, and a text.
 */
final class ErrorPage {
    /** The name of a site, or a sigh, in Chinese characters. */
    private static final int BEFORE = 10;

    /** Advice in words that are not known, in Chinese characters: a short article has more. */
    private static final int BESIDES = 60;

    /** A single word; the shortest notice of the cases, 今日停水, has four characters. */
    private static final int A_WORD = 2;

    private ErrorPage() {}

    /** The line that says so, empty where the page is none. */
    static Optional<String> statement(PageClauses page, BlockPieces pieces, Metadata metadata) {
        if (page.error().isEmpty()) {
            boolean alone = page.rest() + page.headings() + page.text() <= A_WORD && !pieces.pictures();
            return page.says(Saying.SIGN) && alone
                    ? Optional.of(metadata.title().orElse(""))
                    : Optional.empty();
        }
        boolean bare = page.before() <= BEFORE && page.rest() <= BESIDES && page.text() <= BESIDES;
        return bare && (page.error().get() == Saying.GONE || isNoNotice(page, metadata))
                ? Optional.of(page.said())
                : Optional.empty();
    }

    private static boolean isNoNotice(PageClauses page, Metadata metadata) {
        return page.text() <= A_WORD
                && page.headings() + page.before() <= BEFORE
                && metadata.date().isEmpty();
    }
}
