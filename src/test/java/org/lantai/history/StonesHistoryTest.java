package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.PATHS;
import static org.lantai.history.Point.STONES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands at the address of a document that is shown no more, and articles in parts, whose parts have addresses. */
@ExtendWith(Playing.class)
class StonesHistoryTest {
    @Test
    @Breaks(STONES)
    void aWithdrawnDocumentIsNamed(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.withdraws(BRIDGE).builds();
        life.builds();
    }

    @Test
    @Breaks(STONES)
    void aRetitledDocumentIsNamedWhenItIsWithdrawn(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "title", "鹭溪老桥的一年零两个月").builds();
        life.hides(BRIDGE).builds();
    }

    @Test
    @Breaks(STONES)
    void whatIsTakenDownIsNamedNowhere(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.takesDown(BRIDGE).builds();
        life.losesSite().builds();
        life.shows(BRIDGE).builds();
    }

    @Test
    @Breaks(STONES)
    void whatWasHiddenIsTakenDown(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.hides(BRIDGE).builds();
        life.takesDown(BRIDGE).builds();
    }

    @Test
    @Breaks(STONES)
    void whatWasTakenDownIsDeletedToo(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.takesDown(BRIDGE).builds();
        life.withdraws(BRIDGE).builds();
        life.losesSite().builds();
    }

    @Test
    @Breaks(STONES)
    void theStoneOfAMirrorLeadsToTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.mirrors(BRIDGE, Look.FIRST).builds();
        life.deletes("mirror/bridge.html").builds();
    }

    @Test
    @Breaks(STONES)
    void theStoneOfTheFirstCaptureLeadsToItsMirror(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.mirrors(BRIDGE, Look.FIRST).builds();
        life.deletes("bridge.html").builds();
        life.restores().builds();
    }

    @Test
    @Breaks(STONES)
    void bothCapturesGoOneAfterTheOther(Life life) {
        life.keeps(BRIDGE, FERRY).mirrors(BRIDGE, Look.FIRST).builds();
        life.deletes("bridge.html").builds();
        life.deletes("mirror/bridge.html").builds();
        life.restores().builds();
    }

    @Test
    void partsComeOneAfterTheOther(Life life) {
        life.keepsParts(TEA, 1).keeps(FERRY).builds();
        life.keepsParts(TEA, 2).builds();
        life.keepsParts(TEA, 3).builds();
    }

    @Test
    void aLaterPartComesFirst(Life life) {
        life.keepsParts(TEA, 3).keeps(FERRY).builds();
        life.keepsParts(TEA, 2).builds();
        life.keepsParts(TEA, 1).builds();
    }

    @Test
    @Breaks(STONES)
    void theFirstPageOfAnArticleIsLost(Life life) {
        life.keepsParts(TEA, 1, 2, 3).keeps(FERRY).builds();
        life.deletes("tea-part1.html").builds();
        life.restores().builds();
    }

    @Test
    @Breaks({STONES, PATHS})
    void aLaterPageOfAnArticleIsLost(Life life) {
        life.keepsParts(TEA, 3).keeps(FERRY).builds();
        life.keepsParts(TEA, 1, 2).builds();
        life.deletes("tea-part3.html").builds();
        life.restores().builds();
    }

    @Test
    @Breaks(STONES)
    void anArticleInPartsIsHidden(Life life) {
        life.keepsParts(TEA, 3).keeps(FERRY).builds();
        life.keepsParts(TEA, 1, 2).builds();
        life.hides(TEA).builds();
        life.shows(TEA).builds();
    }
}
