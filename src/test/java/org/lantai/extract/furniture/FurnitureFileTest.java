package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Article;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;

/** What the archivist decides in {@code content/furniture.yaml}. */
class FurnitureFileTest {
    private static final String SLOGAN = "石磨晚报，知你冷暖";
    private static final String MOTTO = "溪水长流，人心不老";
    private static final SampleHost PAGES = SampleHost.plain().behind(SampleHost.lines(MOTTO, "岁次#", SLOGAN));

    @TempDir
    Path archive;

    @Test
    void anArchiveWithoutTheFileDecidesNothing() {
        assertThat(FurnitureFile.read(archive)).isEqualTo(FurnitureRulings.NONE);
        assertThat(read("")).isEqualTo(FurnitureRulings.NONE);
    }

    @Test
    void aLineToKeepStays() {
        assertThat(cleaned("shimo.example:\n  keep: ['石磨晚報,知你冷暖']")).contains(SLOGAN, MOTTO);
    }

    @Test
    void aLineToDropGoesWhereverItStands() {
        assertThat(cleaned("shimo.example:\n  drop:\n    - " + MOTTO)).doesNotContain(SLOGAN, MOTTO);
    }

    @Test
    void aFormDropsALineThatVaries() {
        assertThat(cleaned("http://www.shimo.example/:\n  drop: ['岁次*']")).noneMatch(line -> line.startsWith("岁次"));
    }

    @Test
    void whatHoldsForAllHostsHoldsWhereAHostHasNoEntry() {
        assertThat(cleaned("'*': {drop: " + MOTTO + "}")).doesNotContain(MOTTO);
        assertThat(cleaned("'*': {drop: " + MOTTO + "}\nshimo.example: {keep: []}"))
                .contains(MOTTO);
    }

    @Test
    void anotherHostDecidesNothing() {
        assertThat(cleaned("other.example: {keep: ['" + SLOGAN + "']}")).doesNotContain(SLOGAN);
    }

    @Test
    void aFolderDecidesForCapturesWithoutAddress() {
        assertThat(read("content/captures/blog/:\n  drop: [" + MOTTO + "]")
                        .of(new Host("content/captures/blog", "1f"))
                        .drop()
                        .match(MOTTO))
                .isTrue();
    }

    @Test
    void aDroppedLineIsKeptAsAnOmission() {
        Article article =
                PAGES.cleaned(read("shimo.example: {drop: [" + MOTTO + "]}")).get(0);

        assertThat(SampleHost.dropped(article)).contains(MOTTO, SLOGAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.example:\\n  kep: [x]                     | 2 | Did you mean `keep`?
            shimo: {keep: [x]}                         | 1 | Write one as in
            a.example: {}\\nwww.a.example: {}            | 2 | Put its lines under one name.
            a.example:\\n  drop: ['*']                  | 2 | Write a whole line
            a.example:\\n  drop: ['']                   | 2 | Write a whole line
            a.example:\\n  keep: [甲乙]\\n  drop: [甲 乙] | 3 | Remove one of the two.
            a.example:\\n  keep: {x: y}                 | 2 | Write `keep: [one, another]`.
            a.example: [x]                             | 1 | Indent them below
            a.example:\\n  drop:\\n    - *甲             | 3 | Put the value in quotation marks.
            """)
    void aMistakeIsNamedWithItsLine(String yaml, int line, String advice) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n"))).isInstanceOfSatisfying(ProblemException.class, e -> {
            Problem problem = e.problem();
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.advice()).contains(advice);
            assertThat(problem.place().file()).isEqualTo("content/furniture.yaml");
        });
    }

    private List<String> cleaned(String yaml) {
        return SampleHost.texts(PAGES.cleaned(read(yaml)).get(0));
    }

    private FurnitureRulings read(String yaml) {
        try {
            Files.createDirectories(archive.resolve("content"));
            Files.writeString(archive.resolve(FurnitureFile.FILE), yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return FurnitureFile.read(archive);
    }
}
