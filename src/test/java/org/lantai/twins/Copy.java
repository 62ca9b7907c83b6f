package org.lantai.twins;

import java.util.Optional;
import org.lantai.damage.Damage;

/**
 * A copy of an article, before it is set into a page.
 *
 * @param columns whether it is set in two columns
 * @param frame whether it stands in a template of the same name as the article
 * @param damage what happens to its whole page
 */
record Copy(Piece piece, Flaws flaws, boolean columns, boolean frame, Damage damage) {
    private static final Damage UNHARMED = text -> text;

    static Copy of(Piece piece, Flaws flaws) {
        return new Copy(piece, flaws, false, false, UNHARMED);
    }

    static Copy faithful(Piece piece) {
        return of(piece, Flaws.NONE);
    }

    static Optional<Copy> some(Piece piece, Flaws flaws) {
        return Optional.of(of(piece, flaws));
    }

    Copy inColumns() {
        return new Copy(piece, flaws, true, frame, damage);
    }

    Copy inSameFrame() {
        return new Copy(piece, flaws, columns, true, damage);
    }

    Copy damaged(Damage process, Flaws more) {
        return new Copy(piece, flaws.and(more), columns, frame, damage.then(process));
    }
}
