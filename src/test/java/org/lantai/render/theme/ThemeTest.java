package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.render.SampleDocument;
import org.lantai.render.SampleSite;

class ThemeTest {
    @TempDir
    Path archive;

    private SampleSite sample;

    @BeforeEach
    void sample() {
        sample = SampleSite.of(archive, SampleDocument.titled("甲文").says("正文。").stored());
    }

    private void write(String path, String text) throws IOException {
        Path file = archive.resolve("themes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, byte[]> render(String theme) {
        return sample.render(Theme.load(archive, theme));
    }

    private Problem problemOf(String theme) {
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> render(theme));
        assertThat(e).isNotNull();
        return e.problem();
    }

    @Test
    void overridesSingleTemplatesAssetsAndMessages() throws IOException {
        write("mine/theme.yaml", "parent: lantai\n");
        write("mine/templates/page.ftlh", "x");
        write("mine/templates/index.ftlh", "<p>${msg(\"nav.tags\")} ${count}</p>");
        write("mine/assets/lantai.css", "body{}\n");
        write("mine/assets/extra/a.css", "a{}\n");
        write("mine/messages/zh-Hans.properties", "nav.tags = 主题词\n");
        Map<String, byte[]> files = render("mine");
        assertThat(SampleSite.text(files, "tags/index.html")).isEqualTo("<p>主题词 0</p>\n");
        assertThat(SampleSite.text(files, "assets/lantai.css")).isEqualTo("body{}\n");
        assertThat(files).containsKey("assets/extra/a.css");
        assertThat(SampleSite.text(files, "index.html")).contains("<!DOCTYPE html>");
    }

    @Test
    void aThemeHasTheBuiltInOneForParentEvenWithoutSayingSo() throws IOException {
        write("mine/assets/lantai.css", "body{}\n");
        assertThat(render("mine")).containsKey("index.html");
    }

    @Test
    void aFolderOfTheBuiltInNameOverridesItFileByFile() throws IOException {
        write("lantai/assets/lantai.css", "p{}\n");
        assertThat(SampleSite.text(render("lantai"), "assets/lantai.css")).isEqualTo("p{}\n");
    }

    @Test
    void parentsMayHaveParents() throws IOException {
        write("a/theme.yaml", "parent: b\n");
        write("b/templates/index.ftlh", "b\n");
        assertThat(SampleSite.text(render("a"), "tags/index.html")).isEqualTo("b\n");
    }

    @Test
    void anUnknownThemeIsRefusedWithTheKnownOnes() throws IOException {
        write("mine/theme.yaml", "");
        assertThat(problemOf("nine").message()).isEqualTo("There is no theme `nine`.");
        assertThat(problemOf("nine").advice()).contains("lantai, mine");
    }

    @Test
    void aThemeCannotBeOutsideTheArchive() {
        for (String name : new String[] {"../x", "..", "a/b", "a\\b", "", "."}) {
            assertThat(problemOf(name).kind()).as(name).isEqualTo(ProblemKind.THEME_NAME);
        }
    }

    @Test
    void parentsThatGoRoundAreRefused() throws IOException {
        write("a/theme.yaml", "parent: b\n");
        write("b/theme.yaml", "parent: a\n");
        assertThat(problemOf("a").message()).contains("a → b → a");
        assertThat(problemOf("a").file()).isEqualTo("themes/b/theme.yaml");
    }

    @Test
    void anUnknownKeyIsRefused() throws IOException {
        write("a/theme.yaml", "\nparant: b\n");
        assertThat(problemOf("a").where()).isEqualTo("themes/a/theme.yaml:2");
    }

    @Test
    void aFailingTemplateIsNamedWithItsLine() throws IOException {
        write("mine/templates/index.ftlh", "<p>\n</p>\n${frame.titel}\n");
        Problem problem = problemOf("mine");
        assertThat(problem.where()).isEqualTo("themes/mine/templates/index.ftlh:3");
        assertThat(problem.message()).contains("Frame has no `titel`", "title");
    }

    @Test
    void aMisspelledTemplateIsNamedWithItsLine() throws IOException {
        write("mine/templates/index.ftlh", "<p>\n<#list letters as l>\n");
        assertThat(problemOf("mine").where()).isEqualTo("themes/mine/templates/index.ftlh:2");
    }

    @Test
    void aMissingMessageIsNamed() throws IOException {
        write("mine/templates/index.ftlh", "${msg('no.such')}");
        assertThat(problemOf("mine").message()).contains("There is no message `no.such`");
    }

    @Test
    void templatesCannotReachJava() throws IOException {
        String[] attempts = {
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${frame.class.name}",
            "${frame?api.class}",
            "${frame.toString()}",
            "<#include \"../../../secret.ftlh\">",
            "<#assign x = letters.getClass()>",
        };
        Files.writeString(archive.resolve("secret.ftlh"), "secret");
        for (String attempt : attempts) {
            write("mine/templates/index.ftlh", attempt);
            assertThat(problemOf("mine").kind()).as(attempt).isEqualTo(ProblemKind.THEME_TEMPLATE);
        }
    }

    @Test
    void templatesEscapeByDefault() throws IOException {
        write("mine/templates/document.ftlh", "${heading}|${blocks[0].html}");
        sample = SampleSite.of(archive, SampleDocument.titled("<i>&").says("甲").stored());
        assertThat(sample.page(render("mine"), "<i>&")).isEqualTo("&lt;i&gt;&amp;|<p>甲</p>\n");
    }
}
