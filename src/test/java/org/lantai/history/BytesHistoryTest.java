package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.BYTES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Captures that have no address, whose bytes change. */
@ExtendWith(Playing.class)
class BytesHistoryTest {
    @Test
    @Breaks(BYTES)
    void versionControlTurnsLineEnds(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY, TEA).builds();
        life.turnsLineEnds().builds();
        life.turnsLineEnds().builds();
    }

    @Test
    @Breaks(BYTES)
    void lineEndsTurnAndFilesMoveInOneYear(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY, TEA).builds();
        life.turnsLineEnds()
                .changes(BRIDGE, c -> c.in("a/1.html"))
                .changes(FERRY, c -> c.in("a/2.html"))
                .builds();
    }

    @Test
    @Breaks(BYTES)
    void oneLetterIsEdited(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.as(BRIDGE, Look.LETTER).builds();
        life.as(BRIDGE, Look.CORRECTED).builds();
    }

    @Test
    @Breaks(BYTES)
    void oneLetterIsEditedAndTheFileMovesAYearLater(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.as(BRIDGE, Look.LETTER).builds();
        life.changes(BRIDGE, c -> c.in("archive/2016/bridge.html")).builds();
        life.as(BRIDGE, Look.CORRECTED).builds();
    }

    @Test
    @Breaks(BYTES)
    void aParagraphIsAdded(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.as(BRIDGE, Look.GROWN).builds();
    }

    @Test
    @Breaks(BYTES)
    void aHeadlineIsEditedInTheFile(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.headed("老石桥昨日恢复通行")).builds();
    }

    @Test
    void twoFilesChangeTheirNames(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.in("x.html"))
                .changes(FERRY, c -> c.in("bridge.html"))
                .changes(BRIDGE, c -> c.in("ferry.html"))
                .builds();
    }

    @Test
    void anotherTextTakesTheNameOfAFile(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.in("old/bridge.html")).builds();
        life.keeps(Capture.of(SCHOOL).saying("url", "").in("bridge.html")).builds();
    }

    @Test
    @Breaks(BYTES)
    void anAddressIsAddedAndALetterEditedInOneYear(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "url", BRIDGE.url()).as(BRIDGE, Look.LETTER).builds();
    }

    @Test
    @Breaks(BYTES)
    void aPageIsSavedAnewUnderTheSameName(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.headed("老石桥昨日恢复通行").as(Look.GROWN)).builds();
    }
}
