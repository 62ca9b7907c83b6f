package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.LATER_CRAWL;
import static org.lantai.history.Point.SAME_AS;
import static org.lantai.history.Point.STONES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses that are crawled more than once, and captures that are said to be one. */
@ExtendWith(Playing.class)
class RecrawlHistoryTest {
    @Test
    void aLaterCrawlOfTheSameTextChangesNothing(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.FIRST).builds();
    }

    @Test
    void aLaterCrawlOfTheCorrectedTextStaysTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.CORRECTED).builds();
        life.crawls(BRIDGE, Look.FIRST).builds();
    }

    @Test
    void aLaterCrawlWithAParagraphMoreStaysTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.GROWN).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void aLaterCrawlThatIsAnErrorPageLeavesTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.ERROR_PAGE).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void aLaterCrawlThatIsANoteOfTheSiteLeavesTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.NOTE).builds();
        life.crawls(BRIDGE, Look.NOTE).crawls(FERRY, Look.NOTE).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void errorPagesEveryYearLeaveTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.ERROR_PAGE).builds();
        life.crawls(BRIDGE, Look.FIRST).builds();
        life.crawls(BRIDGE, Look.ERROR_PAGE).crawls(FERRY, Look.ERROR_PAGE).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void aLaterCrawlThatIsAListLeavesTheArticle(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.LIST_PAGE).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void aLaterCrawlThatIsCutLeavesTheWhole(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.CUT).builds();
    }

    @Test
    void aCutIsFollowedByTheWhole(Life life) {
        life.keeps(Capture.of(BRIDGE).as(Look.CUT)).keeps(FERRY).builds();
        life.crawls(BRIDGE, Look.FIRST).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void anotherArticleAtAReusedAddressHasAnAddressOfItsOwn(Life life) {
        life.keeps(BRIDGE, TEA).builds();
        life.crawls(BRIDGE, FERRY).builds();
        life.builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void twoArticlesTakeTurnsAtOneAddress(Life life) {
        life.keeps(BRIDGE, TEA).builds();
        life.crawls(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.FIRST).builds();
        life.crawls(BRIDGE, FERRY).builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void threeArticlesStandAtOneAddressOneAfterTheOther(Life life) {
        life.keeps(BRIDGE, TEA).builds();
        life.crawls(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, SCHOOL).builds();
        life.deletes("bridge-2026.html").builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void anOlderCrawlOfAnotherArticleIsFoundLater(Life life) {
        life.keeps(BRIDGE, TEA).builds();
        life.keeps(Capture.of(FERRY).in("old.html").saying("url", BRIDGE.url()).saying("captured", "2019-05-01"))
                .builds();
    }

    @Test
    @Breaks({LATER_CRAWL, STONES})
    void whereOnlyTheErrorPageIsLeftTheArticleIsWithdrawn(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.ERROR_PAGE).builds();
        life.deletes("bridge.html").builds();
    }

    @Test
    @Breaks(LATER_CRAWL)
    void twoCapturesOfOneAddressArePartedByHand(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.GROWN).builds();
        life.parts(BRIDGE, "bridge-2026.html", "bridge.html").builds();
        life.builds();
    }

    @Test
    void aSameAsBetweenCopiesIsBelieved(Life life) {
        life.keeps(BRIDGE, FERRY).mirrors(BRIDGE, Look.CORRECTED).builds();
        life.says(BRIDGE, "sameAs", "mirror/bridge.html").builds();
    }

    @Test
    @Breaks(SAME_AS)
    void aMistakenSameAsIsNotBelieved(Life life) {
        life.keeps(Capture.of(BRIDGE).as(Look.CUT)).keeps(FERRY, TEA).builds();
        life.says(FERRY, "sameAs", "bridge.html").builds().hearing("%", "bridge.html");
        life.says(FERRY, "sameAs", "").builds();
    }

    @Test
    @Breaks(SAME_AS)
    void aMistakenSameAsFromTheFirstDayIsNotBelieved(Life life) {
        life.keeps(Capture.of(BRIDGE).as(Look.CUT)).keeps(FERRY, TEA);
        life.says(FERRY, "sameAs", "bridge.html").builds();
        life.says(FERRY, "sameAs", "").builds();
    }

    @Test
    @Breaks(SAME_AS)
    void aConfirmedSameAsIsBelieved(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).builds();
        life.confirms(FERRY, BRIDGE).builds();
        if (life.said().contains("no capture")) {
            throw new BrokenPromise(List.of(Breach.of(SAME_AS, "site", "the sign of confirmation is not known")));
        }
    }
}
