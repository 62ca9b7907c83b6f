package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.CORRECTED_ADDRESS;
import static org.lantai.history.Point.ONE_ADDRESS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses of captures: which are one, and what becomes of ids when they are corrected. */
@ExtendWith(Playing.class)
class AddressHistoryTest {
    private static Life twoPages(Life life, String one, String other) {
        life.keeps(BRIDGE, TEA).says(BRIDGE, "url", "'" + one + "'").builds();
        life.keeps(FERRY).says(FERRY, "url", "'" + other + "'").builds();
        return life.cites(one, life.idOf(BRIDGE)).cites(other, life.idOf(FERRY));
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void routesBehindAHashAreTwoPages(Life life) {
        twoPages(life, "http://app.luxi.example/#/news/1", "http://app.luxi.example/#/news/2");
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void routesBehindAHashAndABangAreTwoPages(Life life) {
        twoPages(life, "http://app.luxi.example/#!news/1", "http://app.luxi.example/#!news/2");
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void fromIsANumberOfAPageOnMostHosts(Life life) {
        twoPages(life, "http://www.luxi.example/list?from=20", "http://www.luxi.example/list?from=40");
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void sceneAndFrTellPagesApart(Life life) {
        twoPages(life, "http://www.luxi.example/v?scene=7&fr=2", "http://www.luxi.example/v?scene=9&fr=3");
    }

    @Test
    @Breaks({ONE_ADDRESS, CORRECTED_ADDRESS})
    void theSpellingOfAnAddressIsUnified(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://www.luxi.example/%E6%A1%A5.html")
                .builds();
        life.says(BRIDGE, "url", "http://www.luxi.example/%e6%a1%a5.html")
                .as(BRIDGE, Look.LETTER)
                .builds();
        life.says(BRIDGE, "url", "http://www.luxi.example/桥.html")
                .as(BRIDGE, Look.CORRECTED)
                .builds();
    }

    @Test
    @Breaks({ONE_ADDRESS, CORRECTED_ADDRESS})
    void theNameOfAHostIsUnified(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://鹭溪.example/a.html")
                .builds();
        life.says(BRIDGE, "url", "http://xn--19wv23h.example/a.html")
                .as(BRIDGE, Look.LETTER)
                .builds();
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void theSpellingOfAnAddressChangesWithFileAndText(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://www.luxi.example/%E6%A1%A5.html")
                .builds();
        life.changes(
                        BRIDGE,
                        c -> c.saying("url", "http://www.luxi.example/桥.html")
                                .in("a/1.html")
                                .as(Look.CORRECTED))
                .builds();
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void anOddHostIsWrittenOtherwiseWhenFileAndTextChange(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://lu_xi.example/a.html")
                .builds();
        life.changes(
                        BRIDGE,
                        c -> c.saying("url", "http://LU_XI.example/a.html")
                                .in("a/1.html")
                                .as(Look.CORRECTED))
                .builds();
    }

    @Test
    @Breaks(ONE_ADDRESS)
    void anOddHostIsAnAddressToo(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://lu_xi.example/a.html")
                .builds();
        life.as(BRIDGE, Look.CORRECTED).builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void anAddressIsTakenAway(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "url", "").builds();
        life.says(BRIDGE, "url", BRIDGE.url()).builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void aTypoInAnAddressIsCorrected(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://www.luxi.example/nesw/bridge.html")
                .builds();
        life.says(BRIDGE, "url", BRIDGE.url()).builds();
        life.builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void aTypoIsCorrectedAndTheFileMovesInOneYear(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://www.luxi.example/nesw/bridge.html")
                .builds();
        life.changes(BRIDGE, c -> c.saying("url", BRIDGE.url()).in("news/b.html"))
                .builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void aTypoIsCorrectedAndALetterEditedInOneYear(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", "http://www.luxi.example/nesw/bridge.html")
                .builds();
        life.says(BRIDGE, "url", BRIDGE.url()).as(BRIDGE, Look.LETTER).builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void twoSwappedAddressesAreCorrected(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).swapsAddresses(BRIDGE, FERRY).builds();
        life.swapsAddresses(BRIDGE, FERRY).builds();
        life.builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void threeAddressesThatWereShiftedAreCorrected(Life life) {
        life.keeps(BRIDGE, FERRY, TEA)
                .says(BRIDGE, "url", FERRY.url())
                .says(FERRY, "url", TEA.url())
                .says(TEA, "url", BRIDGE.url())
                .builds();
        life.says(BRIDGE, "url", BRIDGE.url()).says(FERRY, "url", FERRY.url()).says(TEA, "url", TEA.url());
        life.builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void anAddressIsCorrectedToOneThatAnotherHadBefore(Life life) {
        life.keeps(BRIDGE, FERRY)
                .says(BRIDGE, "url", FERRY.url())
                .says(FERRY, "url", "")
                .builds();
        life.says(BRIDGE, "url", BRIDGE.url()).says(FERRY, "url", FERRY.url()).builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void aSiteMovesToAnotherHost(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).builds();
        for (Piece piece : new Piece[] {BRIDGE, FERRY, TEA}) {
            life.says(piece, "url", "https://news.luxi.example/" + piece.slug());
        }
        life.builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void aFormerAddressIsGivenByHand(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.in("x.txt").as(Look.REORDERED).saying("url", "http://other.example/1"))
                .says(BRIDGE, "formerUrl", BRIDGE.url())
                .builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void anIdIsGivenByHand(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.changes(BRIDGE, c -> c.in("x.txt").as(Look.REORDERED).saying("url", "http://other.example/1"))
                .says(BRIDGE, "id", life.idOf(BRIDGE))
                .builds();
    }

    @Test
    @Breaks(CORRECTED_ADDRESS)
    void sidecarsAreLostForAYear(Life life) {
        life.keeps(BRIDGE, FERRY, SCHOOL).builds();
        life.says(BRIDGE, "url", "")
                .says(FERRY, "url", "")
                .says(SCHOOL, "url", "")
                .builds();
        life.as(FERRY, Look.LETTER).builds();
        life.says(BRIDGE, "url", BRIDGE.url()).says(FERRY, "url", FERRY.url()).builds();
    }
}
