package org.lantai.subjects.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermFinderTest {
    private final TermFinder finder = new TermFinder();

    @Test
    void findsWhatATextSaysAgainAndAgain() {
        assertThat(terms("木版年画要用梨木。学木版年画的人少了，买木版年画的人多了。")).contains("木版年画");
    }

    @Test
    void takesNoFragmentOfALongerTerm() {
        assertThat(terms("抓好营商环境。优化营商环境，就是要看营商环境好不好。")).contains("营商环境").doesNotContain("营商", "环境");
    }

    @Test
    void findsWhatStandsInQuotationMarksWhateverTheirShape() {
        assertThat(terms("开展“三清两建”，推行「一卡通乘」。")).contains("三清两建", "一卡通乘");
    }

    @Test
    void leavesEverydayWordsAlone() {
        assertThat(terms("加强工作，推进发展。会议要求加强工作，会议强调推进发展。")).isEmpty();
    }

    @Test
    void takesNoMeasureBehindFiguresForThePartOfATerm() {
        assertThat(terms("县里调来12条渔船救人，镇里调来30条渔船救人。")).contains("渔船救人").doesNotContain("条渔船救人");
    }

    @Test
    void leavesWhoeverDoesSomethingAlone() {
        assertThat(terms("攻击者来了，攻击者走了。研究者来了，研究者走了。调研组来了，调研组走了。")).isEmpty();
    }

    @Test
    void readsTraditionalTextsLikewise() {
        assertThat(terms("優化營商環境。營商環境好不好，企業說了算，營商環境要靠大家。")).contains("營商環境");
    }

    @Test
    void keepsFewCandidatesOfALongText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("“")
                    .append(Character.toString(0x4E00 + i))
                    .append(Character.toString(0x5E00 + i))
                    .append("”，");
        }
        assertThat(finder.find(text.toString())).hasSize(TermFinder.MOST);
    }

    @Test
    void asksForMoreEvidenceInALargeArchive() {
        List<TermCount> once = List.of(new TermCount("木版年画", 5, false));
        assertThat(new TermChooser().choose(List.of(once), key -> false)).containsExactly(once);
        List<List<TermCount>> large = new java.util.ArrayList<>(Collections.nCopies(2000, List.of()));
        large.add(once);
        assertThat(new TermChooser().choose(large, key -> false))
                .allSatisfy(terms -> assertThat(terms).isEmpty());
    }

    @Test
    void leavesOutWhatIsSomethingElse() {
        List<TermCount> once = List.of(new TermCount("木版年画", 5, false));
        assertThat(new TermChooser().choose(List.of(once), "木版年画"::equals)).containsExactly(List.of());
    }

    private List<String> terms(String text) {
        return finder.find(text).stream().map(TermCount::term).toList();
    }
}
