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
    private static final int BEFORE = 8;

    /** Advice in words that are not known, in Chinese characters: a short article has more. */
    private static final int BESIDES = PageClauses.MOST;

    /** Advice is no longer than twice what it is about. */
    private static final int TIMES_KNOWN = 2;

    /** In so many clauses: verse has more. */
    private static final int MOST_STRANGERS = 3;

    /** A joke below 404, in Chinese characters. */
    private static final int A_SENTENCE = 20;

    /** A single word; the shortest notice of the cases, 今日停水, has four characters. */
    private static final int A_WORD = 2;

    private ErrorPage() {}

    /** The line that says so, empty where the page is none. */
    static Optional<String> statement(PageClauses page, BlockPieces pieces, Metadata metadata) {
        if (page.error().isEmpty()) {
            return isAlone(page) && !pieces.pictures()
                    ? Optional.of(metadata.title().orElse(""))
                    : Optional.empty();
        }
        return isBare(page) && (page.error().get() == Saying.GONE || isNoNotice(page, metadata))
                ? Optional.of(page.said())
                : Optional.empty();
    }

    /** Whether the headline of an error page has nothing below it, or the number of the error next to nothing. */
    private static boolean isAlone(PageClauses page) {
        int rest = rest(page) + page.headings();
        return page.says(Saying.CODE)
                ? rest <= A_SENTENCE && page.strangers() <= 1
                : page.says(Saying.SIGN) && rest <= A_WORD;
    }

    private static boolean isBare(PageClauses page) {
        int most = Math.min(BESIDES, Math.max(A_SENTENCE, TIMES_KNOWN * page.known()));
        return page.before() <= BEFORE && rest(page) <= most && page.strangers() <= MOST_STRANGERS;
    }

    private static boolean isNoNotice(PageClauses page, Metadata metadata) {
        return page.text() <= Math.max(A_WORD, page.known())
                && page.headings() + page.before() <= BEFORE
                && metadata.date().isEmpty();
    }

    /** What else is said, whether the page shows it or a script. */
    private static int rest(PageClauses page) {
        return Math.max(page.rest(), page.text());
    }
}
