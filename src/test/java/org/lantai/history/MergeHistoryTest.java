package org.lantai.history;

import static org.lantai.history.Branches.Union.BY_TURNS;
import static org.lantai.history.Branches.Union.OURS_FIRST;
import static org.lantai.history.Branches.Union.THEIRS_FIRST;
import static org.lantai.history.Branches.Union.TWICE;
import static org.lantai.history.Piece.BEES;
import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.MARKET;
import static org.lantai.history.Piece.SCHOOL;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.BYTES;
import static org.lantai.history.Point.ONE_PINYIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who work on one archive, and version control, which joins what they did. */
@ExtendWith(Playing.class)
class MergeHistoryTest {
    private static void eachAddsAnArticle(Life life, Branches.Union union) {
        life.keeps(BRIDGE).builds();
        Life other = life.forks();
        life.keeps(FERRY).builds();
        other.keepsWithoutAddress(TEA).builds();
        life.merges(other, union).builds();
        life.builds();
    }

    @Test
    void eachAddsAnArticleAndOursComesFirst(Life life) {
        eachAddsAnArticle(life, OURS_FIRST);
    }

    @Test
    void eachAddsAnArticleAndTheirsComesFirst(Life life) {
        eachAddsAnArticle(life, THEIRS_FIRST);
    }

    @Test
    void eachAddsAnArticleAndTheLinesComeByTurns(Life life) {
        eachAddsAnArticle(life, BY_TURNS);
    }

    private static void bothAddTheSame(Life life, Branches.Union union) {
        life.keeps(BRIDGE).builds();
        Life other = life.forks();
        life.keeps(FERRY, TEA).builds();
        other.keeps(FERRY, SCHOOL).builds();
        life.merges(other, union).builds();
    }

    @Test
    void bothAddTheSameArticle(Life life) {
        bothAddTheSame(life, OURS_FIRST);
    }

    @Test
    @Breaks(BYTES)
    void linesStandTwiceInTheLedger(Life life) {
        bothAddTheSame(life, TWICE);
    }

    @Test
    @Breaks(BYTES)
    void theFirstLineOfTheLedgerStandsInItTwice(Life life) {
        life.keeps(BRIDGE).builds();
        life.ledger(lines -> lines + lines.lines().findFirst().orElse("") + "\n")
                .keeps(FERRY)
                .builds();
    }

    @Test
    void aLedgerWithMarksOfConflictStopsTheBuild(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.ledger(lines -> lines + "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n").keeps(TEA);
        life.refusesToBuild().hearing("permalinks.tsv");
        life.ledger(lines -> lines.replaceAll("[<=>]{7}.*\n", "")).builds();
    }

    @Test
    void theLedgerHasLineEndsOfWindows(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.ledger(lines -> lines.replace("\n", "\r\n")).keeps(TEA).builds();
        life.ledger(lines -> lines.replace("\r\n", "\n")).keeps(SCHOOL).builds();
    }

    @Test
    @Breaks(BYTES)
    void versionControlIsToldHowToMerge(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        life.wrote("content/.gitattributes", "permalinks.tsv", "merge=union", "captures");
    }

    private static void twoTagsOfOnePinyin(Life life, Branches.Union union) {
        life.keeps(BRIDGE).builds();
        Life other = life.forks();
        life.keeps(FERRY).says(FERRY, "tags", "[时事]").builds();
        other.keeps(TEA).says(TEA, "tags", "[实事]").builds();
        life.merges(other, union).builds();
        life.builds();
        life.withdraws(FERRY).builds();
        life.restores().withdraws(TEA).builds();
    }

    @Test
    @Breaks(ONE_PINYIN)
    void twoTagsOfOnePinyinWhereOursComesFirst(Life life) {
        twoTagsOfOnePinyin(life, OURS_FIRST);
    }

    @Test
    @Breaks(ONE_PINYIN)
    void twoTagsOfOnePinyinWhereTheirsComesFirst(Life life) {
        twoTagsOfOnePinyin(life, THEIRS_FIRST);
    }

    @Test
    @Breaks(ONE_PINYIN)
    void twoTagsOfOnePinyinWhereLinesComeByTurns(Life life) {
        twoTagsOfOnePinyin(life, BY_TURNS);
    }

    @Test
    @Breaks(ONE_PINYIN)
    void twoSourcesOfOnePinyin(Life life) {
        life.keeps(BRIDGE).builds();
        Life other = life.forks();
        life.keeps(FERRY).says(FERRY, "source", "石步晚报").builds();
        other.keeps(TEA).says(TEA, "source", "石埠晚报").builds();
        life.merges(other, OURS_FIRST).builds();
    }

    @Test
    void twoTagsOfOnePinyinInOneArchive(Life life) {
        life.keeps(FERRY).says(FERRY, "tags", "[时事]").builds();
        life.keeps(TEA).says(TEA, "tags", "[实事]").builds();
        life.withdraws(FERRY).builds();
        life.keeps(BEES).says(BEES, "tags", "[时事]").builds();
    }

    @Test
    void oneRetitlesAndTheOtherWithdraws(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        Life other = life.forks();
        life.says(BRIDGE, "title", "鹭溪老桥的一年零两个月").keeps(TEA).builds();
        other.keeps(SCHOOL).builds();
        life.merges(other, OURS_FIRST).withdraws(BRIDGE).builds();
        life.restores().builds();
    }

    @Test
    void mergesAreMerged(Life life) {
        life.keeps(BRIDGE).builds();
        Life second = life.forks();
        second.keeps(FERRY).builds();
        Life third = second.forks();
        third.keeps(SCHOOL).builds();
        life.keeps(TEA).builds();
        second.keeps(MARKET).builds();
        life.merges(second, THEIRS_FIRST).builds();
        life.merges(third, BY_TURNS).builds();
    }

    @Test
    @Breaks(BYTES)
    void oneEditsALetterAndTheOtherMovesTheFile(Life life) {
        life.keepsWithoutAddress(BRIDGE, FERRY).builds();
        Life other = life.forks();
        other.as(BRIDGE, Look.LETTER).keeps(TEA).builds();
        life.keeps(SCHOOL).builds();
        life.as(BRIDGE, Look.LETTER).merges(other, OURS_FIRST).builds();
    }
}
