package org.lantai.subjects.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;

class VocabularyTest {
    @TempDir
    Path archive;

    @Test
    void isEmptyWithoutAFile() {
        Vocabulary none = Vocabulary.read(archive, Script.HANS);
        assertThat(none.preferred(" 水利 ")).isEqualTo("水利");
        assertThat(none.namesIn("云溪县水利局")).isEmpty();
    }

    @Test
    void knowsPreferredNamesSynonymsAndBroaderTags() throws IOException {
        Vocabulary vocabulary = read("""
                tags:
                  - name: 乡村振兴
                    synonyms: [鄉村振興, 农村振兴]
                    broader: 三农
                  - name: 农业农村
                    synonyms: 三农
                ignore: [要闻, 首页]
                """);
        assertThat(vocabulary.preferred("农村 振兴")).isEqualTo("乡村振兴");
        assertThat(vocabulary.synonyms("乡村振兴")).containsExactly("鄉村振興", "农村振兴");
        assertThat(vocabulary.broader("乡村振兴")).contains("农业农村");
        assertThat(vocabulary.broader("农业农村")).isEmpty();
        assertThat(vocabulary.ignores("要闻")).isTrue();
        assertThat(vocabulary.ignores("乡村振兴")).isFalse();
    }

    @Test
    void findsTheLongestOfOverlappingNames() throws IOException {
        Vocabulary vocabulary = read("tags: [{name: 乡村}, {name: 乡村振兴}, {name: 振兴战略}, {name: 战略}]");
        assertThat(vocabulary.namesIn("实施乡村振兴战略，美在乡村。")).containsExactly("乡村振兴", "战略", "乡村");
    }

    @Test
    void findsNamesWhateverTheirWidthCaseAndSpacing() throws IOException {
        Vocabulary vocabulary = read("tags: [{name: 5G, synonyms: [第五代 通信]}, {name: 云溪河}]");
        assertThat(vocabulary.namesIn("云　溪 河畔开通５ｇ基站")).containsExactly("云溪河", "5G");
        assertThat(vocabulary.namesIn("第五代通信")).containsExactly("5G");
    }

    @Test
    void findsLatinNamesAsWholeWordsOnly() throws IOException {
        Vocabulary vocabulary = read("tags: [{name: AI}, {name: Rail Link}]");
        assertThat(vocabulary.namesIn("He said the aim was PAID")).isEmpty();
        assertThat(vocabulary.namesIn("the rail link and AI技术")).containsExactly("Rail Link", "AI");
    }

    @Test
    void findsNoNameAcrossLines() throws IOException {
        assertThat(read("tags: [{name: 水渠}]").namesIn("引水\n渠道")).isEmpty();
    }

    @Test
    void givesATagWhereAPatternMatches() throws IOException {
        Vocabulary vocabulary = read("tags: [{name: 竹器节, patterns: ['第[一二三四五]届.{0,4}竹器节']}, {name: 水利}]");
        assertThat(vocabulary.namesIn("第五届云溪竹器节开幕")).containsExactly("竹器节");
        assertThat(vocabulary.namesIn("第五届\n竹器展")).isEmpty();
    }

    @Test
    void refusesAPatternThatIsNoneAndSaysWhere() {
        Problem problem = refusal(() -> read("tags:\n  - name: 水利\n    patterns: ['水(利']\n"));
        assertThat(problem.where()).isEqualTo("content/tags.yaml:3");
        assertThat(problem.message()).contains("水(利");
    }

    @Test
    void refusesAPatternThatMatchesNothingAtAll() {
        assertThat(refusal(() -> read("tags: [{name: 水利, patterns: ['水*']}]")).message())
                .contains("where there is nothing");
    }

    @Test
    @org.junit.jupiter.api.Timeout(20)
    void givesUpOnAPatternThatTriesEverMoreWays() throws IOException {
        Vocabulary vocabulary = read("tags: [{name: 水利, patterns: ['(水+)+利']}]");
        assertThat(vocabulary.namesIn("水".repeat(5000))).isEmpty();
        assertThat(vocabulary.namesIn("水水利")).containsExactly("水利");
    }

    @Test
    void refusesUnknownKeysAndNamesTheNearest() {
        Problem problem = refusal(() -> read("tags:\n  - name: 水利\n    synonym: [水务]\n"));
        assertThat(problem.where()).isEqualTo("content/tags.yaml:3");
        assertThat(problem.message()).contains("synonym");
        assertThat(problem.advice()).contains("synonyms");
    }

    @Test
    void refusesANameLongerThanAnyTag() throws IOException {
        String longest = "云".repeat(2000);
        assertThat(read("tags: [{name: " + longest + "}]").namesIn("在" + longest + "边"))
                .containsExactly(longest);
        assertThat(refusal(() -> read("tags: [{name: " + longest + "溪}]")).kind())
                .isEqualTo(ProblemKind.TAGS_LONG_NAME);
    }

    @Test
    void refusesANameThatStandsTwiceAndNamesBothPlaces() {
        Problem problem = refusal(() -> read("tags: [{name: 5G, synonyms: [第五代]}, {name: 通信, synonyms: [５ｇ]}]"));
        assertThat(problem.kind()).isEqualTo(ProblemKind.TAGS_DUPLICATE);
        assertThat(problem.message()).contains("the tag `5G`").contains("`５ｇ`, a synonym of `通信`");
    }

    @Test
    void refusesANameThatIsBothATagAndIgnored() {
        Problem problem = refusal(() -> read("tags: [{name: 要闻}]\nignore: [要闻]"));
        assertThat(problem.message()).contains("the tag `要闻`").contains("under `ignore`");
    }

    @Test
    void refusesTagsThatAreBroaderThanThemselves() {
        Problem problem = refusal(() -> read("tags: [{name: 水利, broader: 农业}, {name: 农业, broader: 水利}]"));
        assertThat(problem.kind()).isEqualTo(ProblemKind.TAGS_CIRCLE);
    }

    @Test
    void refusesATagWithoutAName() {
        assertThat(refusal(() -> read("tags:\n  - synonyms: [水务]\n")).message()).contains("name");
    }

    private Vocabulary read(String yaml) throws IOException {
        Files.createDirectories(archive.resolve("content"));
        Files.writeString(archive.resolve("content/tags.yaml"), yaml);
        return Vocabulary.read(archive, Script.HANS);
    }

    private static Problem refusal(ThrowingCallable call) {
        ProblemException[] caught = new ProblemException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> caught[0] = e);
        return caught[0].problem();
    }

    @Test
    void knowsANameInWhateverScript() throws IOException {
        Vocabulary vocabulary = read("{tags: [{name: 台湾, synonyms: [寶島]}, {name: 鹭渡大橋}], ignore: [要聞]}");
        assertThat(vocabulary.preferred("臺灣")).isEqualTo("台湾");
        assertThat(vocabulary.preferred("宝岛")).isEqualTo("台湾");
        assertThat(vocabulary.preferred("鹭渡大桥")).isEqualTo("鹭渡大橋");
        assertThat(vocabulary.ignores("要闻")).isTrue();
        assertThat(vocabulary.namesIn("宝岛来客过鹭渡大桥")).containsExactly("台湾", "鹭渡大橋");
    }

    @Test
    void findsSimplifiedNamesInTraditionalTexts() throws IOException {
        Files.createDirectories(archive.resolve("content"));
        Files.writeString(archive.resolve("content/tags.yaml"), "tags: [{name: 乡村振兴, synonyms: [防汛]}]");
        Vocabulary vocabulary = Vocabulary.read(archive, Script.HANT);
        assertThat(vocabulary.namesIn("鄉村振興與防汛")).containsExactly("乡村振兴");
    }

    @Test
    void letsATagHaveItsNameInBothScripts() throws IOException {
        Vocabulary vocabulary = read("{tags: [{name: 台湾, synonyms: [臺灣, 台灣]}], ignore: [要闻, 要聞]}");
        assertThat(vocabulary.synonyms("台湾")).containsExactly("臺灣", "台灣");
    }

    @Test
    void refusesANameOfTwoTagsThatDifferByScriptAlone() {
        Problem problem = refusal(
                () -> read("tags: [{name: 水利, synonyms: [堤防]}, {name: 防汛, synonyms: [隄防, 水庫]}," + " {name: 水库}]"));
        assertThat(problem.kind()).isEqualTo(ProblemKind.TAGS_DUPLICATE);
        assertThat(problem.message()).contains("`水庫`, a synonym of `防汛`").contains("the tag `水库`");
        assertThat(problem.advice()).contains("script");
    }
}
