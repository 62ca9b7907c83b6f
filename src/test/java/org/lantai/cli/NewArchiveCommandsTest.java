package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of pages to a site, each command as the one before it printed it. */
class NewArchiveCommandsTest {
    private static final String TEXT = "清漪江云溪段全面禁渔，为期四个月。沿江各村已经把渔船集中停放，巡护队每天巡江两次。";

    @TempDir
    Path scratch;

    @Test
    void eachCommandPrintsTheNext() {
        write("pages/a.html", page("清漪江禁渔", "https://www.yunxi.example/a.html"));
        write("pages/b.html", page("渡口修桥", "https://www.yunxi.example/b.html"));
        Path folder = scratch.resolve("pages");

        CommandRun without = CommandRun.of("build", folder.toString());
        assertThat(without.code()).isEqualTo(1);
        CommandRun begun = CommandRun.of(named(without.err(), "`lantai (init [^`]+)`"));
        assertThat(begun.code()).as(begun.err()).isZero();
        assertThat(begun.out()).contains("Written: content/archive.yaml", "They stay where they are");
        assertThat(folder.resolve("a.html")).exists();

        CommandRun added = CommandRun.of(named(begun.out(), "lantai (add .+)"));
        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.out()).contains("2 new: pages/a.html, pages/b.html").contains("Copied 2 files");

        CommandRun built = CommandRun.of(named(added.out(), "Next: lantai (build .+)"));
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(built.out()).contains("2 captures, 2 documents");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void initSaysWhatItKeptAndInWhichLanguageItWrote() throws IOException {
        Path folder = scratch.resolve("new");
        assertThat(CommandRun.of("init", folder.toString(), "--lang", "zh-Hant").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("content/archive.yaml"))).contains("本典藏的設定");
        CommandRun again = CommandRun.of("init", folder.toString(), "--lang", "en");
        assertThat(again.out())
                .doesNotContain("Written")
                .contains("Was there and stays as it is: content/archive.yaml", "lantai add FOLDER --archive");
        CommandRun unknown = CommandRun.of("init", folder.toString(), "--lang", "fr");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("zh-Hans, zh-Hant, en");
    }

    @Test
    void addIsCalledWronglyWithAFolderElsewhere() {
        for (String to : new String[] {"../site", "/tmp", "a/../b", ".hidden", "a//b", ""}) {
            CommandRun run = CommandRun.of("add", scratch.toString(), "--to", to);
            assertThat(run.code()).as(to).isEqualTo(2);
        }
    }

    @Test
    void aBuildEndsWithATableOfWhatBecameOfTheCaptures() {
        archive("mine");
        write("mine/content/captures/a.html", page("清漪江禁渔", "https://www.yunxi.example/a.html"));
        write("mine/content/captures/copy.html", page("清漪江禁渔", "https://www.yunxi.example/a.html") + "<!-- 2 -->");
        write("mine/content/captures/b.txt", "渡口修桥\n\n　　三月一日，南浦渡口的桥开工，老船工田守义在岸边看了一上午。\n");
        write(
                "mine/content/captures/gone.html",
                "<!-- saved from url=(0033)https://www.yunxi.example/c.html -->"
                        + "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1>"
                        + "<p>您访问的页面不存在</p></body></html>");
        CommandRun built = CommandRun.of("build", scratch.resolve("mine").toString());
        assertThat(built.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsSubsequence(
                        "4 captures, 2 documents.",
                        "captures documents joined lists error pages left out",
                        "HTML 3 1 1 0 1 0",
                        "plain text 1 1 0 0 0 0",
                        "yunxi.example 3 1 1 0 1 0",
                        "(without address) 1 1 0 0 0 0")
                .anyMatch(line -> line.equals("error pages, the first: gone.html"));
    }

    @Test
    void aStrictBuildFailsOnAnErrorAndMakesTheSite() {
        archive("mine");
        write("mine/content/captures/a.html", page("清漪江禁渔", "https://www.yunxi.example/a.html"));
        String archive = scratch.resolve("mine").toString();
        assertThat(CommandRun.of("build", "--strict", archive).code()).isZero();
        write("mine/content/captures/empty.html", "");
        assertThat(CommandRun.of("build", archive).code()).isZero();
        CommandRun strict = CommandRun.of("build", "--strict", archive);
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).contains("1 errors");
        assertThat(scratch.resolve("mine/site/index.html")).exists();
    }

    private void archive(String name) {
        write(name + "/content/archive.yaml", "title: 渡口\n");
    }

    private static String page(String title, String url) {
        return "<!-- saved from url=(0033)" + url + " -->\n<html><head><title>" + title + "</title></head><body><h1>"
                + title + "</h1><p>" + title + "，" + TEXT + "</p><p>" + TEXT + "</p></body></html>";
    }

    private static String[] named(String printed, String pattern) {
        Matcher command = Pattern.compile(pattern).matcher(printed);
        assertThat(command.find()).as(printed).isTrue();
        return command.group(1).split(" ");
    }

    private void write(String name, String text) {
        Path file = scratch.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
