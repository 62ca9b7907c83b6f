package org.lantai.history;

import static org.lantai.history.Piece.BEES;
import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.FLOOD;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.PATHS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that are not written any more: each leads to what took its place. */
@ExtendWith(Playing.class)
class PathsHistoryTest {
    @Test
    @Breaks(PATHS)
    void aSecondScriptIsAddedAndRemoved(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.sets("alternate", "[zh-Hant]").builds();
        life.sets("alternate", "").builds();
        life.sets("alternate", "[zh-Hant]").builds();
    }

    @Test
    @Breaks(PATHS)
    void aSecondScriptIsReplacedByAThird(Life life) {
        life.keeps(BRIDGE, FERRY).sets("alternate", "[zh-Hant]").builds();
        life.sets("alternate", "[zh-TW]").builds();
        life.sets("alternate", "[zh-Hant, zh-HK]").builds();
    }

    @Test
    void theScriptOfTheArchiveIsChanged(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.sets("script", "zh-Hant").builds();
        life.sets("script", "zh-Hans").builds();
    }

    @Test
    @Breaks(PATHS)
    void theTwoScriptsChangePlaces(Life life) {
        life.keeps(BRIDGE, FERRY).sets("alternate", "[zh-Hant]").builds();
        life.sets("script", "zh-Hant").sets("alternate", "[zh-Hans]").builds();
        life.sets("script", "zh-Hans").sets("alternate", "[zh-Hant]").builds();
    }

    @Test
    @Breaks(PATHS)
    void aDocumentOfTwoScriptsIsWithdrawn(Life life) {
        life.keeps(BRIDGE, FERRY).sets("alternate", "[zh-Hant]").builds();
        life.withdraws(FERRY).builds();
        life.sets("alternate", "").builds();
    }

    @Test
    @Breaks(PATHS)
    void capturesAreWithheld(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.sets("captures", "withhold").builds();
        life.sets("captures", "").builds();
    }

    @Test
    @Breaks(PATHS)
    void capturesAreWithheldAndWithdrawn(Life life) {
        life.keeps(BRIDGE, FERRY).mirrors(BRIDGE, Look.CORRECTED).builds();
        life.sets("captures", "withhold").withdraws(FERRY).builds();
        life.losesSite().builds();
    }

    @Test
    @Breaks(PATHS)
    void theCaptureOfAHiddenDocumentIsGone(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.hides(BRIDGE).builds();
        life.shows(BRIDGE).builds();
    }

    @Test
    @Breaks(PATHS)
    void theLastWitnessGoes(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.crawls(BRIDGE, Look.CORRECTED).builds();
        life.deletes("bridge.html").builds();
    }

    @Test
    @Breaks(PATHS)
    void aMirrorGoes(Life life) {
        life.keeps(BRIDGE, FERRY).mirrors(BRIDGE, Look.CORRECTED).builds();
        life.deletes("mirror/bridge.html").builds();
    }

    @Test
    @Breaks(PATHS)
    void aJoiningIsUndone(Life life) {
        life.keeps(BRIDGE, FERRY).mirrors(BRIDGE, Look.CORRECTED).builds();
        life.parts(BRIDGE, "mirror/bridge.html", "bridge.html").builds();
        life.builds();
    }

    @Test
    @Breaks(PATHS)
    void theLastDocumentOfADayIsRedated(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "date", "2016-04-20").builds();
        life.says(BRIDGE, "date", "2016-05").builds();
        life.says(BRIDGE, "date", "2014").builds();
    }

    @Test
    @Breaks(PATHS)
    void theLastDocumentOfAYearIsWithdrawn(Life life) {
        life.keeps(BRIDGE, FERRY, TEA).builds();
        life.withdraws(BRIDGE).builds();
        life.restores().builds();
    }

    @Test
    @Breaks(PATHS)
    void whatATimeIsAboutIsWithdrawn(Life life) {
        life.keeps(FLOOD, SCHOOL, BEES, TEA).builds();
        life.withdraws(FLOOD).builds();
        life.says(SCHOOL, "date", "2009-01-01").says(BEES, "date", "2004-01-01").builds();
    }

    @Test
    @Breaks(PATHS)
    void aHandWrittenPageIsRemoved(Life life) {
        life.keeps(BRIDGE, FERRY)
                .writesPage("about", "关于本档案")
                .writesPage("help", "怎样引用")
                .builds();
        life.removesPage("help").builds();
        life.writesPage("help", "怎样引用").builds();
    }

    @Test
    @Breaks(PATHS)
    void aHandWrittenPageIsRenamed(Life life) {
        life.keeps(BRIDGE, FERRY).writesPage("about", "关于本档案").builds();
        life.removesPage("about").writesPage("about-us", "关于我们").builds();
    }

    @Test
    void aHandWrittenPageStays(Life life) {
        life.keeps(BRIDGE, FERRY).writesPage("about", "关于本档案").builds();
        life.withdraws(FERRY).sets("alternate", "[zh-Hant]").builds();
    }

    @Test
    @Breaks(PATHS)
    void aPictureIsRemoved(Life life) {
        life.keeps(Capture.of(BRIDGE).pictured(true)).keeps(FERRY).builds();
        life.changes(BRIDGE, c -> c.pictured(false)).builds();
        life.changes(BRIDGE, c -> c.pictured(true)).builds();
    }

    @Test
    @Breaks(PATHS)
    void aDocumentWithAPictureIsWithdrawn(Life life) {
        life.keeps(Capture.of(BRIDGE).pictured(true)).keeps(FERRY).builds();
        life.withdraws(BRIDGE).builds();
        life.losesSite().builds();
    }

    @Test
    @Breaks(PATHS)
    void redirectsNameWhereTheyLeadWhereTheBaseAddressIsKnown(Life life) {
        life.keeps(BRIDGE, FERRY, TEA)
                .sets("baseUrl", "https://archive.example/")
                .builds();
        life.sets("captures", "withhold").says(BRIDGE, "date", "2014").builds();
    }

    @Test
    @Breaks(PATHS)
    void formerBaseAddressesAreKnown(Life life) {
        life.keeps(BRIDGE, FERRY).sets("baseUrl", "https://archive.example/").builds();
        life.sets("baseUrl", "https://luxi.example/")
                .sets("formerBaseUrls", "['https://archive.example/']")
                .builds();
    }

    @Test
    @Breaks(PATHS)
    void theFirstPagesAreLookedForOnAnotherMachine(Life life) {
        life.keeps(BRIDGE, FERRY)
                .sets("alternate", "[zh-Hant]")
                .writesPage("about", "关于本档案")
                .builds();
        life.losesSite()
                .sets("alternate", "")
                .removesPage("about")
                .withdraws(FERRY)
                .builds();
        life.losesSite().builds();
    }

    @Test
    @Breaks(PATHS)
    void allThingsHappenInOneYear(Life life) {
        life.keeps(BRIDGE, FERRY, TEA, FLOOD)
                .sets("alternate", "[zh-Hant]")
                .writesPage("about", "关于")
                .builds();
        life.withdraws(TEA)
                .hides(FLOOD)
                .says(BRIDGE, "date", "2014")
                .removesPage("about")
                .sets("alternate", "");
        life.sets("captures", "withhold").builds();
        life.restores().shows(FLOOD).builds();
    }
}
