package org.lantai.history;

import static org.lantai.history.Piece.BEES;
import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.FLOOD;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.PATHS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tags and other names: they are renamed, merged, split, lose their last document and come back. */
@ExtendWith(Playing.class)
class NamesHistoryTest {
    @Test
    void aTagIsRenamed(Life life) {
        life.tag("防汛").keeps(FLOOD, BRIDGE).builds();
        life.renamesTag("防汛", "防洪").builds();
        life.keeps(TEA).builds();
    }

    @Test
    void aTagIsRenamedThreeTimes(Life life) {
        life.tag("防汛").keeps(FLOOD, BRIDGE).builds();
        life.renamesTag("防汛", "防洪").tag("防洪", "防汛").builds();
        life.renamesTag("防洪", "抗洪").tag("抗洪", "防洪", "防汛").builds();
        life.renamesTag("抗洪", "防汛").tag("防汛", "抗洪", "防洪").builds();
    }

    @Test
    void aTagIsMergedIntoAnother(Life life) {
        life.tag("防汛").tag("水利").keeps(FLOOD, BRIDGE).builds();
        life.counts("防汛", "水利").dropsTag("防汛").tag("水利", "防汛").builds();
        life.builds();
    }

    @Test
    void aTagIsSplit(Life life) {
        life.tag("水利", "防汛").keeps(FLOOD, BRIDGE).builds();
        life.counts("防汛", "水利").tag("水利").tag("防汛").builds();
        life.tag("水利", "防汛").dropsTag("防汛").builds();
    }

    @Test
    void twoTagsChangeTheirNames(Life life) {
        life.keeps(BRIDGE, BEES).tag("渔业", "养蜂").tag("林业", "桥梁").builds();
        life.counts("渔业", "林业")
                .counts("林业", "渔业")
                .tag("渔业", "桥梁")
                .tag("林业", "养蜂")
                .builds();
    }

    @Test
    @Breaks(PATHS)
    void aTagLosesItsLastDocumentAndComesBack(Life life) {
        life.keeps(FLOOD, BRIDGE, TEA).builds();
        life.says(FLOOD, "tags", "[新闻]").builds();
        life.says(FLOOD, "tags", "[防汛]").builds();
    }

    @Test
    void aNewTagHasThePinyinOfADesertedOne(Life life) {
        life.keeps(FERRY, BRIDGE).says(FERRY, "tags", "[时事]").builds();
        life.says(FERRY, "tags", "[实事]").builds();
        life.says(BRIDGE, "tags", "[时事]").builds();
    }

    @Test
    void aTagIsWrittenInTheOtherScript(Life life) {
        life.keeps(TEA, BRIDGE).says(TEA, "tags", "[茶叶, 农业]").builds();
        life.says(TEA, "tags", "[茶葉, 農業]").builds();
        life.sets("script", "zh-Hant").builds();
    }

    @Test
    void aSourceIsCorrected(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.says(BRIDGE, "source", "鹭溪日报社").builds();
        life.says(BRIDGE, "source", "").builds();
    }

    @Test
    void aRenamedTagAndANewOneOfTheOldName(Life life) {
        life.tag("防汛").keeps(FLOOD, BRIDGE).builds();
        life.renamesTag("防汛", "防洪").builds();
        life.tag("防洪").says(BRIDGE, "tags", "[防汛]").builds();
    }

    @Test
    void aTagIsIgnoredForAYear(Life life) {
        life.tag("防汛").keeps(FLOOD, BRIDGE).builds();
        life.dropsTag("防汛").says(FLOOD, "tags", "").builds();
        life.tag("防汛").says(FLOOD, "tags", "[防汛]").builds();
    }
}
