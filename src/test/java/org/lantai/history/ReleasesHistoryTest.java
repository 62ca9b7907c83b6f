package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.ANCHORS;
import static org.lantai.history.Point.VERSIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Releases: what they froze can be cited as it was, and their anchors lead to what took the place of their blocks. */
@ExtendWith(Playing.class)
class ReleasesHistoryTest {
    @Test
    @Breaks(VERSIONS)
    void aReleasedTextThatChangesKeepsItsOldForm(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        List<String> first = life.blocks("d/" + life.idOf(BRIDGE) + "/index.html");
        life.crawls(BRIDGE, Look.CORRECTED).builds().releases().builds();
        life.shows("d/" + life.idOf(BRIDGE) + "/v1/index.html", first);
        life.shows("d/" + life.idOf(BRIDGE) + "/v2/index.html", life.blocks("d/" + life.idOf(BRIDGE) + "/index.html"));
        life.has("d/" + life.idOf(BRIDGE) + "/versions/index.html");
    }

    @Test
    @Breaks(VERSIONS)
    void aDocumentHasThreeVersionsInTenYears(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases().builds().builds().releases();
        life.crawls(BRIDGE, Look.CORRECTED).builds().releases().builds().builds();
        life.crawls(BRIDGE, Look.GROWN).builds().releases().builds().builds();
        life.has("d/" + life.idOf(BRIDGE) + "/v3/index.html");
    }

    @Test
    @Breaks(VERSIONS)
    void versionsOfAnEditedCaptureSurviveAnotherMachine(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        List<String> first = life.blocks("d/" + life.idOf(BRIDGE) + "/index.html");
        life.as(BRIDGE, Look.CORRECTED).builds().releases().builds();
        life.losesSite().losesCache().builds();
        life.shows("d/" + life.idOf(BRIDGE) + "/v1/index.html", first);
    }

    @Test
    @Breaks(VERSIONS)
    void versionsSurviveAnotherMachine(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.crawls(BRIDGE, Look.CORRECTED).builds().releases().builds();
        life.losesSite().losesCache().builds();
        life.turnsLineEnds().builds();
    }

    @Test
    @Breaks(VERSIONS)
    void whereThePublishedTextIsGoneNoReleaseIsMade(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.as(BRIDGE, Look.CORRECTED).losesSite().refusesToRelease();
    }

    @Test
    @Breaks(VERSIONS)
    void anOlderCaptureStillHasTheTextThatWasReleased(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.crawls(BRIDGE, Look.CORRECTED).losesSite().builds().releases();
    }

    @Test
    @Breaks(VERSIONS)
    void aReleasedDocumentIsWithdrawnAndRestored(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.crawls(BRIDGE, Look.CORRECTED).builds().releases().builds();
        life.withdraws(BRIDGE).builds().releases();
        life.restores().builds().releases();
    }

    @Test
    @Breaks({VERSIONS, ANCHORS})
    void branchesAreMergedBetweenReleases(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        Life other = life.forks();
        life.crawls(BRIDGE, Look.CORRECTED).builds();
        other.keeps(TEA).builds();
        life.merges(other, Branches.Union.OURS_FIRST).builds().releases().builds();
    }

    @Test
    @Breaks(ANCHORS)
    void anAnchorSurvivesACorrectedWord(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.crawls(BRIDGE, Look.CORRECTED).builds();
        life.crawls(BRIDGE, Look.LETTER).builds().releases();
        life.crawls(BRIDGE, Look.FIRST).builds();
    }

    @Test
    @Breaks(ANCHORS)
    void anchorsSurviveAChangedScript(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.sets("script", "zh-Hant").builds();
        life.sets("alternate", "[zh-Hans]").builds().releases();
        life.sets("script", "zh-TW").builds();
    }

    @Test
    @Breaks(ANCHORS)
    void anchorsFollowTheirParagraphs(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.crawls(BRIDGE, Look.REORDERED).builds().releases();
        life.crawls(BRIDGE, Look.GROWN).builds();
    }

    @Test
    @Breaks(ANCHORS)
    void theAnchorOfALostParagraphLeadsToItsNeighbour(Life life) {
        life.keeps(Capture.of(BRIDGE).as(Look.GROWN)).keeps(FERRY).builds().releases();
        life.as(BRIDGE, Look.FIRST).builds();
        life.as(BRIDGE, Look.GROWN).builds();
    }

    @Test
    @Breaks(ANCHORS)
    void anchorsSurviveCorrectionsInSidecars(Life life) {
        life.keeps(BRIDGE, FERRY).builds().releases();
        life.says(BRIDGE, "corrections", "[{find: 林阿婆, replace: 凌阿婆, why: 姓氏有误}]")
                .builds();
        life.says(BRIDGE, "corrections", "[{find: 林阿婆, replace: 凌阿婆, why: 姓}, {find: 姚守成, replace: 姚寿成, why: 名}]")
                .builds();
    }
}
