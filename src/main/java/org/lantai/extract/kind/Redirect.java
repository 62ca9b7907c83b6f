package org.lantai.extract.kind;

import java.util.Optional;

/** Tells pages that only send their reader elsewhere; articles that do so on telephones have a text. */
final class Redirect {
    /** A greeting beside the prompt, in Chinese characters. */
    private static final int BESIDES = 30;

    /** A single word. */
    private static final int A_WORD = 2;

    private Redirect() {}

    static boolean is(ShownPage page, PageClauses clauses, BlockPieces pieces) {
        if (pieces.pictures() || clauses.rest() > BESIDES || page.titles() >= LinkList.FEWEST) {
            return false;
        }
        Optional<Detour> detour = page.detour();
        return clauses.says(Saying.MOVED)
                ? detour.isPresent() || clauses.rest() + clauses.headings() <= A_WORD
                : detour.isPresent()
                        && clauses.text() <= A_WORD
                        && clauses.headings() <= A_WORD
                        && (clauses.rest() <= A_WORD || detour.get().declared());
    }
}
