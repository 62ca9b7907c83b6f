package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.taiwan.TaiwanVocabulary;

/** Invented texts as people of Taiwan and Hong Kong write (news, law, medicine, computing, cooking, travel) keep their words. */
class WrittenElsewhereTest {
    private static final ScriptSettings KEEP = ScriptSettings.to(Script.HANS);

    static List<List<String>> written() {
        return Table.rows(TaiwanVocabulary.class, "written-elsewhere.tsv", 3);
    }

    @Test
    void thereAreTextsOfBothSides() {
        assertThat(written()).filteredOn(row -> row.get(0).equals("taiwan")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(written()).filteredOn(row -> row.get(0).equals("hong-kong")).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("written")
    void losesNoWord(List<String> row) {
        assertThat(words(new TextConverter(KEEP).convertAlone(row.get(2)).choices()))
                .isEmpty();
    }

    @Test
    void losesHardlyAnyWordWhereALineIsASentence() throws IOException {
        List<Edit> lost = vocabulary(KEEP, Optional.empty());
        assertThat(lost).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void losesNoneWhereItIsToldToBeOfTaiwan() throws IOException {
        assertThat(vocabulary(KEEP, Optional.of(ScriptFound.TAIWAN))).isEmpty();
    }

    @Test
    void losesAllWhereTheyAreToBeUnified() throws IOException {
        ScriptSettings unify = new ScriptSettings(Script.HANS, true, false, Lexicon.NONE);
        assertThat(vocabulary(unify, Optional.of(ScriptFound.TAIWAN)))
                .extracting(Edit::after)
                .contains("前列腺", "函数", "笔记本电脑", "智能手机", "透析", "申请", "实现");
    }

    @Test
    void neitherDoTheChaptersOfABook() throws IOException {
        Path chapters = Path.of("../shared/corpus/taiwan");
        assumeTrue(Files.exists(chapters));
        try (Stream<Path> files = Files.list(chapters)) {
            for (Path file : files.sorted().toList()) {
                assertThat(words(new TextConverter(KEEP)
                                .convertFrom(Files.readString(file), ScriptFound.TAIWAN)
                                .choices()))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    private static List<Edit> vocabulary(ScriptSettings settings, Optional<ScriptFound> from) throws IOException {
        String lines =
                written().stream().map(row -> row.get(2).replace("。", "。\n")).collect(Collectors.joining("\n"));
        List<Edit> edits = new ArrayList<>();
        new LineConverter(settings, from, edits::add).convert(new StringReader(lines), Writer.nullWriter());
        return edits.stream()
                .filter(edit -> edit.rule() == Rule.SCRIPT_VOCABULARY)
                .toList();
    }

    private static List<String> words(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.rule() == Rule.SCRIPT_VOCABULARY)
                .map(Choice::before)
                .toList();
    }
}
