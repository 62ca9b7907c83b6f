package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.Script;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;

/** The archivist's own words, from the file to the text. */
class LexiconTest {
    private static final String WORDS = """
            # Simplified	Traditional	why
            云溪	雲溪	the county

            李乾	李乾	a name
            资讯谷	資訊谷	a firm
            """;

    @TempDir
    Path archive;

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, 云溪县的水很清, 雲溪縣的水很清",
        "zh-TW, 李乾在云溪里面, 李乾在雲溪裡面",
        "zh-Hans, 李乾把餅乾帶到雲溪, 李乾把饼干带到云溪",
        "zh-Hans, 資訊谷的專案資訊, 资讯谷的项目信息",
        "zh-Hans, 云溪县，一字不改, 云溪县，一字不改"
    })
    void areWrittenAsTheFileSaysWhateverTheTablesSay(String target, String text, String expected) throws IOException {
        assertThat(converter(target).convert(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant, 云溪县的李乾", "zh-Hans, 資訊谷在雲溪縣"})
    void stayOnceTheyAreWrittenSo(String target, String text) throws IOException {
        String once = converter(target).convert(text);
        assertThat(converter(target).convert(once)).isEqualTo(once);
    }

    @Test
    void areRecordedWithTheirReason() throws IOException {
        Converted converted = converter("zh-Hans").convertAlone("這是資訊谷的專案");
        assertThat(converted.choices())
                .extracting(Choice::start, Choice::before, Choice::after, Choice::rule, Choice::why)
                .contains(tuple(2, "資訊谷", "资讯谷", Rule.SCRIPT_LEXICON, EditReason.Words.of("a firm")));
        assertThat(converted.rewriting().toNew(5)).isEqualTo(5);
    }

    @Test
    void areNoneWhereThereIsNoFile() {
        assertThat(LexiconFile.read(archive)).isEqualTo(Lexicon.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "'云溪\t雲溪', 1, lexicon.columns",
        "'# head\n云溪\t\twhy', 2, lexicon.empty",
        "'云溪\t雲溪\t\n', 1, lexicon.empty",
        "'云溪\t雲溪\twhy\n\n云溪\t云谿\twhy', 3, lexicon.twice"
    })
    void aLineThatIsNoWordIsRefusedByItsNumber(String text, int line, String kind) throws IOException {
        write(text);
        Problem problem = catchThrowableOfType(ProblemException.class, () -> LexiconFile.read(archive))
                .problem();
        assertThat(problem.kind().key()).isEqualTo(kind);
        assertThat(problem.where()).isEqualTo("content/lexicon.tsv:" + line);
        assertThat(problem.advice()).contains("tab");
    }

    private TextConverter converter(String target) throws IOException {
        write(WORDS);
        Script script = Script.ofTag(target).orElseThrow();
        return new TextConverter(new ScriptSettings(script, false, false, LexiconFile.read(archive)));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(archive.resolve("content"));
        Files.writeString(archive.resolve("content/lexicon.tsv"), text);
    }
}
