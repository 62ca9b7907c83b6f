package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.PATHS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles that are said to be versions of one text, for a time. */
@ExtendWith(Playing.class)
class LineageHistoryTest {
    private static final String OF_BRIDGE = "{target: bridge.html, as: version}";

    @Test
    @Breaks(PATHS)
    void theClaimIsMadeReleasedAndTakenBack(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).builds();
        life.says(FERRY, "sameAs", OF_BRIDGE).builds();
        life.releases().builds();
        life.says(FERRY, "sameAs", "").builds();
        life.losesSite().builds();
    }

    @Test
    @Breaks(PATHS)
    void oneOfTheVersionsIsHiddenAndShownAgain(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).sets("alternate", "[zh-Hant]").builds();
        life.says(FERRY, "sameAs", OF_BRIDGE).builds();
        life.hides(BRIDGE).builds();
        life.shows(BRIDGE).builds();
        life.withdraws(BRIDGE).builds();
    }

    @Test
    @Breaks(PATHS)
    void whatWasJoinedIsFoundToBeAVersion(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.GROWN).builds();
        life.partsAsVersion(BRIDGE, "bridge-2026.html", "bridge.html").builds();
        life.builds();
    }
}
