package org.lantai.history;

import static org.lantai.history.Piece.BEES;
import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.FLOOD;
import static org.lantai.history.Piece.MARKET;
import static org.lantai.history.Piece.OPERA;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.GUARD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Builds that have to say what they withdraw, or to stop. */
@ExtendWith(Playing.class)
class GuardHistoryTest {
    private static final Piece[] MANY = {FERRY, TEA, SCHOOL, FLOOD};

    @Test
    @Breaks(GUARD)
    void whereManyCapturesAreMissingTheBuildStops(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        life.withdraws(MANY).refusesToBuild();
        life.restores().builds();
    }

    @Test
    void whereAllCapturesAreMissingTheBuildStops(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.withdraws(BRIDGE, FERRY).refusesToBuild();
        life.restores().builds();
    }

    @Test
    @Breaks(GUARD)
    void whereManyCapturesAndTheSiteAreMissingTheBuildStops(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        life.losesSite().withdraws(MANY).refusesToBuild();
        life.restores().builds();
    }

    @Test
    @Breaks(GUARD)
    void wherePointersStandForCapturesTheBuildStops(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        for (Piece piece : MANY) {
            life.as(piece, Look.POINTER);
        }
        life.refusesToBuild();
        for (Piece piece : MANY) {
            life.as(piece, Look.FIRST);
        }
        life.builds();
    }

    @Test
    @Breaks(GUARD)
    void onePointerLeavesNoDocumentOfItself(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.as(BRIDGE, Look.POINTER).builds().hearing("git lfs pull");
        life.as(BRIDGE, Look.FIRST).builds();
    }

    @Test
    @Breaks(GUARD)
    void manyAreWithdrawnWithLeave(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        life.withdraws(MANY).refusesToBuild();
        life.buildsWithdrawing();
        life.builds();
    }

    @Test
    @Breaks(GUARD)
    void threeWithdrawalsAreNamed(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        life.withdraws(FERRY, TEA, SCHOOL).builds().hearing(FERRY.title(), TEA.title(), SCHOOL.title());
        life.builds();
    }

    @Test
    @Breaks(GUARD)
    void aWithdrawalIsNamedOnce(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.withdraws(FERRY).builds().hearing(FERRY.title());
        life.builds();
        if (life.said().contains(FERRY.title())) {
            throw new BrokenPromise(List.of(Breach.of(GUARD, "site", "the withdrawal is told of as new a year later")));
        }
    }

    @Test
    @Breaks(GUARD)
    void manyAreHiddenWithoutLeave(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        for (Piece piece : MANY) {
            life.hides(piece);
        }
        life.builds();
    }

    @Test
    @Breaks(GUARD)
    void threeAreWithdrawnEachYear(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).keeps(BEES, MARKET).builds();
        life.withdraws(FERRY, TEA, SCHOOL).builds();
        life.withdraws(FLOOD, BEES, MARKET).builds();
        life.restores().builds();
        life.withdraws(MANY).refusesToBuild();
    }

    @Test
    @Breaks(GUARD)
    void whereNothingTellsWhichDocumentsThoseWereTheBuildStops(Life life) {
        life.keeps(BRIDGE, OPERA).keeps(MANY).builds();
        for (Piece piece : MANY) {
            life.changes(piece, c -> c.saying("url", "").as(Look.REORDERED).in("lost/" + c.file()));
        }
        life.refusesToBuild();
    }

    @Test
    void withoutItsLedgerTheBuildStops(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.losesLedger().refusesToBuild().hearing("permalinks.tsv");
    }

    @Test
    void withALedgerThatLostLinesTheBuildStops(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        String[] whole = new String[1];
        life.ledger(lines -> {
            whole[0] = lines;
            return lines.substring(0, lines.indexOf("document\t"));
        });
        life.refusesToBuild().hearing("permalinks.tsv");
        life.ledger(lines -> whole[0]).builds();
    }

    @Test
    void aMistakeInTheSettingsChangesNothing(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.sets("scirpt", "zh-Hant").withdraws(FERRY).refusesToBuild().hearing("scirpt");
        life.sets("scirpt", "").restores().builds();
    }
}
