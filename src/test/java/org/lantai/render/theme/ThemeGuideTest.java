package org.lantai.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.render.ExampleThemeTest;
import org.lantai.render.SamplePicture;
import org.lantai.render.SampleSite;

/** {@code themes/README.md} says of the theme what is so. {@code -Dlantai.guide=write} brings its list of fields and its example up to date. */
class ThemeGuideTest {
    private static final Path GUIDE = Path.of("themes/README.md");
    private static final Path THEME = Path.of("themes/lantai");
    private static final boolean WRITES = "write".equals(System.getProperty("lantai.guide"));
    private static final String BEGIN = "<!-- fields: written by ThemeGuideTest -->\n";
    private static final String END = "<!-- end of fields -->";

    @Test
    void listsEveryFieldThatTemplatesSee() throws IOException, ClassNotFoundException {
        String guide = Files.readString(GUIDE);
        String expected = guide.substring(0, guide.indexOf(BEGIN)) + BEGIN + "\n" + ViewGuide.markdown() + "\n\n"
                + guide.substring(guide.indexOf(END));
        if (WRITES) {
            Files.writeString(GUIDE, expected);
        } else {
            assertThat(guide).isEqualTo(expected);
        }
    }

    @Test
    void showsTheExampleAsItIs() throws IOException {
        String guide = Files.readString(GUIDE);
        String begin = "<!-- example: checked by ThemeGuideTest -->\n";
        String end = "<!-- end of example -->";
        String expected = guide.substring(0, guide.indexOf(begin)) + begin + "\n" + example()
                + guide.substring(guide.indexOf(end));
        if (WRITES) {
            Files.writeString(GUIDE, expected);
        } else {
            assertThat(guide).isEqualTo(expected);
        }
    }

    /** The files of the example, those of Traditional and English but named: they are like the Simplified one. */
    private static String example() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String file : List.of(
                "theme.yaml",
                "assets/own.css",
                "templates/page.ftlh",
                "messages/zh-Hans.properties",
                "messages/ja.properties")) {
            String name = file.substring(file.lastIndexOf('.') + 1).replace("ftlh", "html");
            text.append("`themes/qing/")
                    .append(file)
                    .append("`\n\n```")
                    .append(name)
                    .append('\n');
            text.append(Files.readString(ExampleThemeTest.FOLDER.resolve(file))).append("```\n\n");
        }
        return text.toString();
    }

    @Test
    void namesEveryTemplateAndAsset() throws IOException {
        String guide = Files.readString(GUIDE);
        for (String folder : List.of("templates", "assets", "messages")) {
            assertThat(files(folder)).allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
        }
    }

    @Test
    void namesEveryColourAndFont() throws IOException {
        String guide = Files.readString(GUIDE);
        String sheet = Files.readString(THEME.resolve("assets/lantai.css"));
        List<String> properties = sheet.lines()
                .map(String::strip)
                .filter(line -> line.matches("--[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .toList();
        assertThat(properties)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }

    @Test
    void theBuiltInThemeNamesAllItsAssets() throws IOException {
        assertThat(new BuiltInTheme().assets())
                .containsExactlyInAnyOrderElementsOf(
                        files("assets").stream().map(name -> "assets/" + name).toList());
    }

    /** The files of one of the theme's folders, by their paths below it. */
    private static List<String> files(String folder) throws IOException {
        Path top = THEME.resolve(folder);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Before compression; the search page links the most. */
    @Test
    void noPageLinksMoreThan60KilobytesOfStyleSheetsAndScripts(@TempDir Path folder) throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
        SortedMap<String, byte[]> site = SampleSite.full(folder).render();
        for (String path : site.keySet()) {
            if (path.endsWith(".html")) {
                int size = Jsoup.parse(SampleSite.text(site, path)).select("link[rel=stylesheet], script[src]").stream()
                        .map(e -> e.attr("href") + e.attr("src"))
                        .map(href -> site.get(href.replaceFirst("^(\\.\\./)*", "")))
                        .mapToInt(asset -> asset.length)
                        .sum();
                assertThat(size).as(path).isLessThan(60_000);
            }
        }
    }
}
