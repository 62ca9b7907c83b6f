package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.FLOOD;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What archivists do every day, and what has held from the beginning. */
@ExtendWith(Playing.class)
class SteadyHistoryTest {
    @Test
    void nothingHappensForYears(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).builds().builds().builds();
    }

    @Test
    void anArchiveGrowsForTenYears(Life life) {
        for (Piece piece : Piece.values()) {
            life.keeps(piece).builds();
        }
    }

    @Test
    void aDocumentIsRetitled(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "title", "鹭溪老桥的一年零两个月").builds();
        life.says(BRIDGE, "title", "").builds();
    }

    @Test
    void itsOwnSiteGivesAnArticleAnotherHeadline(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.keeps(Capture.of(BRIDGE).headed("老石桥昨日恢复通行").again(2026)).builds();
    }

    @Test
    void aDocumentIsRedatedWithinItsDay(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "date", "2016-04-12 08:30").builds();
    }

    @Test
    void aDocumentIsRetagged(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "tags", "[古建, 石匠]").builds();
        life.says(BRIDGE, "tags", "[交通]").builds();
    }

    @Test
    void filesAreMovedAndRenamed(Life life) {
        life.keeps(BRIDGE, FERRY).keepsWithoutAddress(TEA).builds();
        life.changes(BRIDGE, c -> c.in("2016/旧桥.html"))
                .changes(TEA, c -> c.in("茶/1.html"))
                .builds();
        life.changes(BRIDGE, c -> c.in("bridge.html"))
                .changes(TEA, c -> c.in("bridge2.html"))
                .builds();
    }

    @Test
    void anAddressIsAdded(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "url", BRIDGE.url()).builds();
    }

    @Test
    void anArchiveOfAWebCrawlTakesThePlaceOfSavedPages(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.in("crawl.warc")).builds();
    }

    @Test
    void aSavedPageIsReplacedByItsTextAtTheSameAddress(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.in("bridge.txt")).builds();
        life.changes(BRIDGE, c -> c.in("bridge.md")).builds();
    }

    @Test
    void aDocumentIsHiddenAndShownAgain(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.hides(BRIDGE).builds();
        life.shows(BRIDGE).builds();
    }

    @Test
    void aDocumentIsWithdrawnAndRestored(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.withdraws(BRIDGE).builds();
        life.restores().builds();
    }

    @Test
    void aDocumentThatWasHiddenFromTheFirstDayIsShownLater(Life life) {
        life.keeps(BRIDGE, FERRY).hides(BRIDGE).builds();
        life.shows(BRIDGE).builds();
        life.hides(BRIDGE).builds();
    }

    @Test
    void theThemeIsChanged(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.styles("body { color: #222; }\n").builds();
        life.sets("theme", "").builds();
    }

    @Test
    void theCacheIsLost(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.losesCache().builds();
    }

    @Test
    void theSiteIsBuiltOnAnotherMachine(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).builds();
        life.withdraws(TEA).builds();
        life.losesSite().builds();
        life.losesSite().restores().builds();
    }

    @Test
    void theBaseAddressIsGivenChangedAndTakenAway(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.sets("baseUrl", "https://archive.example/luxi/").builds();
        life.sets("baseUrl", "https://luxi.example/").builds();
        life.sets("baseUrl", "").builds();
    }

    @Test
    void theInterfaceSpeaksAnotherLanguage(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.withdraws(FERRY).sets("language", "en").builds();
        life.sets("language", "zh-Hant").builds();
    }

    @Test
    void lineEndsOfPagesWithAddressesTurn(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.turnsLineEnds().builds();
        life.turnsLineEnds().builds();
    }

    @Test
    void typosAreCorrectedInSidecars(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        String correction = "[{find: %s, replace: %s, why: 年代有误}]"
                .formatted(BRIDGE.slip().get(0), BRIDGE.slip().get(1));
        life.says(BRIDGE, "corrections", correction).builds();
        life.says(BRIDGE, "corrections", "").says(BRIDGE, "note", "原页有误。").builds();
    }

    @Test
    void theMirrorThatWasThereFirstKeepsTheAddress(Life life) {
        life.mirrors(FLOOD, Look.CUT).keeps(SCHOOL).builds();
        life.keeps(FLOOD).builds();
    }
}
